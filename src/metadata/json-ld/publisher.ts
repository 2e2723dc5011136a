import type { Graph, IdReference, NewsMediaOrganizationLeaf } from 'schema-dts';
import { absolute, homePath, publicPath, standardsPath } from '../../routes.ts';
import { site } from '../../site.ts';
import { policies, standardsAddress } from './policies.ts';

/** The publication, to be referred to where it stands in the same graph. */
export const publisherId = (): IdReference => ({ '@id': standardsAddress('publisher') });

/** The publication on a page that speaks of something else: all else about it is one link away. */
export const publisher = (): NewsMediaOrganizationLeaf => ({
  '@type': 'NewsMediaOrganization',
  ...publisherId(),
  name: site.name,
  publishingPrinciples: absolute(standardsPath()),
});

/** The publication on its page of standards, with every policy that stands there. */
export const publisherGraph = (): Graph => ({
  '@context': 'https://schema.org',
  '@graph': [
    {
      ...publisher(),
      url: absolute(homePath()),
      logo: absolute(publicPath('apple-touch-icon.png')),
      ...policies(),
    },
  ],
});
