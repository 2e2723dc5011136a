import type { Node, Renderer } from '@takumi-rs/core';
import type { Room } from './fit.ts';
import { ink } from './ink.ts';
import { box } from './node.ts';
import { setWords, type SetWords, type Words } from './set-words.ts';

/** Paper on both sides of the rule between two cells. */
export const cellPadding = 20;

/** Paper between the heavy rule and the labels, and above the thin rule. */
const cellTop = 12;
const cellFoot = 8;

/** A label of the smallest size, on one line. */
export const labelWords = (words: string, tail = ''): Words => ({
  words,
  tail,
  face: 'label',
  color: ink.soft,
  sizes: [26, 24],
  leading: 1.25,
  lines: 1,
});

/** A sentence of the record. */
export const sentenceWords = (words: string): Words => ({
  words,
  face: 'body',
  color: ink.ink,
  sizes: [38, 36, 34, 32, 30, 28, 26],
  leading: 1.24,
  wrap: 'pretty',
});

/** A cell of a block's card: a label, and below it what it is the label of. */
export interface Cell {
  readonly width: number;
  readonly label: Words;
  /** What stands above the sentence, and its height. */
  readonly above?: SetWords | undefined;
  /** What the label is of, one below the other. */
  readonly words?: readonly Words[] | undefined;
}

/** The cells under the heavy rule, each as wide as it says, their paper counted in. */
export async function cells(renderer: Renderer, set: readonly Cell[], room: Room): Promise<Node> {
  const drawn = await Promise.all(
    set.map(async ({ width, label, above, words }, index) => {
      const left = index === 0 ? 0 : cellPadding;
      const right = index === set.length - 1 ? 0 : cellPadding;
      const inside: Room = { width: width - left - right, height: room.height - cellTop - cellFoot };
      const title = await setWords(renderer, label, { ...inside, height: 40 });
      let height = inside.height - title.height - (above?.height ?? 0);
      const body: Node[] = [];
      for (const each of words ?? []) {
        const drawn = await setWords(renderer, each, { ...inside, height });
        body.push(drawn.node);
        height -= drawn.height;
      }
      return box(
        {
          flexDirection: 'column',
          flexShrink: 0,
          width,
          height: room.height,
          padding: `${cellTop}px ${right}px 0px ${left}px`,
          borderLeft: index === 0 ? '0 solid' : `1px solid ${ink.rule}`,
        },
        [title.node, ...(above === undefined ? [] : [above.node]), ...body],
      );
    }),
  );
  return box({ width: room.width, height: room.height }, drawn);
}
