import type { Graph } from 'schema-dts';
import { absolute } from '../routes.ts';
import { site } from '../site.ts';
import type { TrustPageId } from '../words/trust-sections.ts';
import { breadcrumbs } from './json-ld/breadcrumbs.ts';
import type { PageMeta } from './page-meta.ts';
import { trustPath } from './trust-address.ts';

/** What a page about the publication says of itself. */
interface TrustHead {
  readonly id: TrustPageId;
  /** What other pages call it. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly structured?: Graph | undefined;
}

/** The head of a page about the publication. */
export const trustMeta = ({ id, name, title, description, structured }: TrustHead): PageMeta => ({
  title: `${title} – ${site.name}`,
  headline: title,
  description,
  canonical: absolute(trustPath[id]()),
  kind: 'website',
  structured: structured ?? { '@context': 'https://schema.org', '@graph': [breadcrumbs([{ name }])] },
});
