import path from 'node:path';
import type { GetStaticPaths } from 'astro';
import { searchIndex } from '../../../newsroom/search-index.ts';

/** A file of the search engine or of its index. */
export interface SearchFileProps {
  content: Uint8Array<ArrayBuffer>;
}

/**
 * Every file of the search with some extension. Each extension is a route of its own, since Astro asks for a slash at the end
 * of an address whose route doesn't name one.
 */
export const searchPaths =
  (extension: string): GetStaticPaths =>
  async () =>
    (await searchIndex())
      .map((file) => ({ ...path.posix.parse(file.path), content: Uint8Array.from(file.content) }))
      .filter(({ ext }) => ext === extension)
      .map(({ dir, name, content }) => ({
        params: { folder: dir === '' ? undefined : dir, name },
        props: { content } satisfies SearchFileProps,
      }));
