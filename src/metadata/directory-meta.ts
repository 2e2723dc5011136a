import { absolute, directoryPartPath } from '../routes.ts';
import { site } from '../site.ts';
import { partSentence } from '../words/directory-words.ts';
import type { NameGroup } from '../words/name-groups.ts';
import type { Directory } from './directory.ts';
import { directoryGraph } from './json-ld/gathering-graph.ts';
import type { PageMeta } from './page-meta.ts';
import type { Trail } from './trail.ts';

/** The way to the list of all, or to a group of it that has a page of its own. */
export const directoryTrail = (
  { name, path }: Pick<Directory<unknown>, 'name' | 'path'>,
  group?: NameGroup<unknown>,
): Trail => (group === undefined ? [{ name }] : [{ name, path }, { name: group.heading }]);

/** The head of a list of all topics, people, places or authors, or of a group of it that has a page of its own. */
export function directoryMeta(directory: Directory<unknown>, group?: NameGroup<unknown>): PageMeta {
  const { name, path, by, description } = directory;
  const headline = group === undefined ? name : `${name}: ${group.heading}`;
  const meta: PageMeta = {
    title: `${headline} – ${site.name}`,
    headline,
    description: group === undefined ? description : partSentence(name, group),
    canonical: absolute(group === undefined ? path : directoryPartPath(path, by, group.key)),
    kind: 'website',
  };
  return { ...meta, structured: directoryGraph(meta, directoryTrail(directory, group)) };
}
