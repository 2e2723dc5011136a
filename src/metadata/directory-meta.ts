import { absolute } from '../routes.ts';
import { site } from '../site.ts';
import { directoryGraph } from './json-ld/gathering-graph.ts';
import type { PageMeta } from './page-meta.ts';
import type { Trail } from './trail.ts';

/** The list of all topics, people or places. */
interface Directory {
  readonly name: string;
  readonly path: string;
  readonly description: string;
}

/** The way to the list of all. */
export const directoryTrail = ({ name }: Pick<Directory, 'name'>): Trail => [{ name }];

/** The head of a list of all topics, people or places. */
export function directoryMeta(directory: Directory): PageMeta {
  const { name, path, description } = directory;
  const meta: PageMeta = {
    title: `${name} – ${site.name}`,
    headline: name,
    description,
    canonical: absolute(path),
    kind: 'website',
  };
  return { ...meta, structured: directoryGraph(meta, directoryTrail(directory)) };
}
