import type { Node, Renderer } from '@takumi-rs/core';
import { isolated } from '../words/direction.ts';
import { ink } from './ink.ts';
import { setWords, type Words } from './set-words.ts';
import { widthOf } from './width-of.ts';

/** What a letter of the line takes on average, with what stands between two: only a guess. */
const letter = 11.2;

const line = (words: string): Words => ({
  words,
  face: 'filled',
  color: ink.red,
  sizes: [26],
  leading: 1.2,
  tracking: '0.02em',
  lines: 1,
});

/** As many topics as one line holds, the main one first; that one is cut where even it is too long. */
export async function topicsLine(
  renderer: Renderer,
  topics: readonly string[],
  width: number,
): Promise<Node> {
  const names = topics.map(isolated);
  const lines = names.map((_, index) => names.slice(0, index + 1).join(' · '));
  for (const words of lines.toReversed()) {
    if (words.length * letter > width * 1.3) continue;
    if ((await widthOf(renderer, line(words))) <= width)
      return (await setWords(renderer, line(words), { width, height: 40 })).node;
  }
  return (await setWords(renderer, line(names[0] ?? ''), { width, height: 40 })).node;
}
