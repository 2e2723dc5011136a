import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../scripts/root.ts';
import { contentDir } from '../../src/content-dir.ts';
import { readArticles } from '../../src/story/read/newsroom.ts';

/** Every word of every article just as its editor typed it: "RealNewsNow" is one word, whatever it looks like. */
export async function typedWords(): Promise<ReadonlySet<string>> {
  const dir = path.resolve(root, contentDir());
  const { articles } = await readArticles(dir, 'UTC');
  const texts = await Promise.all(
    articles.map(({ slug }) => readFile(path.join(dir, slug, 'index.mdx'), 'utf8')),
  );
  return new Set(texts.flatMap((text) => text.match(/[\p{L}\d]+/gu) ?? []));
}
