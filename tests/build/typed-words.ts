import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../scripts/root.ts';
import { readArticles } from '../../src/story/read/newsroom.ts';

/** Every word of every article just as its editor typed it: "RealNewsNow" is one word, whatever it looks like. */
export async function typedWords(): Promise<ReadonlySet<string>> {
  const { articles } = await readArticles(path.join(root, 'content/explainers'), 'UTC');
  const texts = await Promise.all(articles.map(({ file }) => readFile(path.join(root, file), 'utf8')));
  return new Set(texts.flatMap((text) => text.match(/[\p{L}\d]+/gu) ?? []));
}
