import type { Node, Renderer } from '@takumi-rs/core';
import type { Standing } from './card.ts';
import { ink } from './ink.ts';
import { card, margin } from './measures.ts';
import { box } from './node.ts';
import { setWords } from './set-words.ts';
import { widthOf } from './width-of.ts';

/** Paper between what a block is and the story it is part of. */
const gap = 18;

/** The line over a block: what it is, and the story it is part of. */
export async function kickerLine(
  renderer: Renderer,
  { kicker, story }: Pick<Standing, 'kicker' | 'story'>,
): Promise<Node> {
  const line = { sizes: [28], leading: 1.3, lines: 1 } as const;
  const red = { ...line, words: kicker, face: 'filled', color: ink.red, tracking: '0.02em' } as const;
  const soft = { ...line, words: story, name: true, face: 'label', color: ink.soft } as const;
  const width = card.width - 2 * margin;
  const first = (await widthOf(renderer, red)) + 2;
  return box({ width, gap }, [
    (await setWords(renderer, red, { width: first, height: 60 })).node,
    (await setWords(renderer, soft, { width: width - first - gap, height: 60 })).node,
  ]);
}
