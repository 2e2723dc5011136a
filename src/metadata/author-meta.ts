import type { PersonLeaf, ProfilePageLeaf } from 'schema-dts';
import { absolute, authorPath, authorsPath, authorYearPath } from '../routes.ts';
import { site } from '../site.ts';
import type { GatheredAuthor } from '../story/gather-authors.ts';
import { authorSentence } from '../words/author-sentence.ts';
import { breadcrumbs } from './json-ld/breadcrumbs.ts';
import type { PageMeta } from './page-meta.ts';
import type { Trail } from './trail.ts';
import { isolated } from '../words/direction.ts';

/** The way to the page of an author, or to that of one year of theirs. */
export const authorTrail = ({ id, name }: GatheredAuthor, year?: number): Trail => [
  { name: 'Authors', path: authorsPath() },
  ...(year === undefined ? [{ name }] : [{ name, path: authorPath(id) }, { name: String(year) }]),
];

/** The head of the page of an author, or of that of one year of theirs. */
export function authorMeta(author: GatheredAuthor, year?: number): PageMeta {
  const { id, name, url } = author;
  const headline = year === undefined ? name : `${isolated(name)}, ${year}`;
  const page = absolute(authorPath(id));
  const person: PersonLeaf = {
    '@type': 'Person',
    name,
    url: page,
    ...(url !== undefined && { sameAs: url }),
  };
  const profile: ProfilePageLeaf = { '@type': 'ProfilePage', '@id': page, mainEntity: person };
  const trail = breadcrumbs(authorTrail(author, year));
  return {
    title: `Stories by ${isolated(headline)} – ${site.name}`,
    headline,
    description: authorSentence(author, year),
    canonical: year === undefined ? page : absolute(authorYearPath(id, year)),
    kind: 'website',
    structured: {
      '@context': 'https://schema.org',
      '@graph': year === undefined ? [trail, profile] : [trail],
    },
  };
}
