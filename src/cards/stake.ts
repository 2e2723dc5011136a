import type { Node, Renderer } from '@takumi-rs/core';
import { ink } from './ink.ts';
import { box } from './node.ts';
import { setWords } from './set-words.ts';

/** Paper on both sides of the rule between the date and the number. */
const paper = 30;

/** What the number takes, with the paper that is before it. */
const numberWidth = 300;

/** What the number at stake takes of the width. */
export const stakeWidth = numberWidth + paper;

/** The number at stake beside a deadline’s date, and below it what it counts. */
export async function stake(
  renderer: Renderer,
  { value, of }: { readonly value: string; readonly of: string },
  height: number,
): Promise<Node> {
  const width = numberWidth - paper;
  const large = await setWords(
    renderer,
    {
      words: value,
      face: 'head',
      color: ink.ink,
      sizes: [96, 84, 72, 62, 54, 46, 40, 34, 28],
      leading: 1,
      tracking: '-0.02em',
      whole: true,
    },
    { width, height: 140 },
  );
  const what = await setWords(
    renderer,
    {
      words: of,
      face: 'label',
      color: ink.soft,
      sizes: [32, 30, 28, 26],
      leading: 1.22,
      wrap: 'pretty',
    },
    { width, height: height - large.height - 8 },
  );
  return box(
    {
      flexDirection: 'column',
      justifyContent: 'space-between',
      flexShrink: 0,
      width: numberWidth,
      height,
      marginLeft: paper,
      paddingLeft: paper,
      borderLeft: `1px solid ${ink.rule}`,
    },
    [large.node, what.node],
  );
}
