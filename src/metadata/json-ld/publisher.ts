import type {
  AboutPageLeaf,
  ContactPageLeaf,
  Graph,
  IdReference,
  NewsMediaOrganizationLeaf,
  Thing,
} from 'schema-dts';
import { aboutPath, absolute, contactPath, homePath, publicPath, standardsPath } from '../../routes.ts';
import { site } from '../../site.ts';
import { trustAddress } from '../trust-address.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { contactPoint } from './contact-point.ts';
import { policies } from './policies.ts';

/** The publication, to be referred to where it stands in the same graph. */
export const publisherId = (): IdReference => ({
  '@id': trustAddress({ page: 'about', section: 'publisher' }),
});

/** The publication on a page that speaks of something else: all else about it is one link away. */
export const publisher = (): NewsMediaOrganizationLeaf => ({
  '@type': 'NewsMediaOrganization',
  ...publisherId(),
  name: site.name,
  publishingPrinciples: absolute(standardsPath()),
});

const graph = (name: string, ...nodes: readonly Thing[]): Graph => ({
  '@context': 'https://schema.org',
  '@graph': [breadcrumbs([{ name }]), ...nodes],
});

/** The page that says who the publication is, with every policy that a page answers; `name` is that of the page. */
export function aboutGraph(name: string): Graph {
  const page: AboutPageLeaf = {
    '@type': 'AboutPage',
    '@id': absolute(aboutPath()),
    name,
    inLanguage: site.language,
    mainEntity: publisherId(),
  };
  return graph(name, page, {
    ...publisher(),
    url: absolute(homePath()),
    logo: absolute(publicPath('apple-touch-icon.png')),
    foundingDate: site.founded,
    ...policies(),
  });
}

/** The page that says how to reach the publication. */
export function contactGraph(name: string): Graph {
  const contact = contactPoint();
  const page: ContactPageLeaf = {
    '@type': 'ContactPage',
    '@id': absolute(contactPath()),
    name,
    inLanguage: site.language,
    mainEntity: publisherId(),
  };
  return graph(name, page, {
    ...publisher(),
    ...(site.address !== undefined && { address: site.address }),
    ...(contact !== undefined && { contactPoint: contact }),
  });
}
