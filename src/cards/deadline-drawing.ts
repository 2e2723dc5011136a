import type { Node, Renderer } from '@takumi-rs/core';
import type { BlockDrawing } from './block-drawing.ts';
import { blockStamp } from './block-stamp.ts';
import type { Standing } from './card.ts';
import { cellPadding, labelWords, sentenceWords, type Cell } from './cells.ts';
import type { DeadlineCard } from './deadline-card.ts';
import type { Room } from './fit.ts';
import { ink } from './ink.ts';
import { blockRule, cellsRoom, heroRoom } from './measures.ts';
import { box } from './node.ts';
import { setWords } from './set-words.ts';
import { stake, stakeWidth } from './stake.ts';
import { unbroken } from './unbroken.ts';

const rule = blockRule.deadline;

/** The date large in red, the number at stake beside it; below where it stands and what was last done. */
export async function deadlineDrawing(
  renderer: Renderer,
  said: DeadlineCard & Standing,
): Promise<BlockDrawing> {
  const { width: all, height } = heroRoom(rule);
  const width = all - (said.number === undefined ? 0 : stakeWidth);
  return {
    rule,
    hero: box({ width: all, height }, [
      await date(renderer, said, { width, height }),
      ...(said.number === undefined ? [] : [await stake(renderer, said.number, height)]),
    ]),
    cells: await deadlineCells(renderer, said),
  };
}

async function date(
  renderer: Renderer,
  { title, due, hour, movedFrom }: DeadlineCard,
  room: Room,
): Promise<Node> {
  const { width, height } = room;
  const large = await setWords(
    renderer,
    {
      words: due,
      face: 'head',
      color: ink.red,
      sizes: [132, 124, 116, 108, 100, 94, 88, 82, 76],
      leading: 1.12,
      tracking: '-0.02em',
      lines: 1,
      whole: true,
    },
    { width, height: 140 },
  );
  const small = await setWords(
    renderer,
    {
      words: movedFrom === undefined ? hour : `${hour} · moved from ${unbroken(movedFrom)}`,
      face: 'label',
      color: ink.soft,
      sizes: [32, 30, 28, 26],
      leading: 1.25,
      wrap: 'pretty',
      whole: true,
    },
    { width, height: 70 },
  );
  const above = await setWords(
    renderer,
    {
      words: title,
      face: 'head',
      color: ink.ink,
      sizes: [58, 54, 50, 46, 42, 38, 34, 30],
      leading: 1.1,
      tracking: '-0.01em',
      wrap: 'balance',
      lines: 2,
    },
    { width, height: height - large.height - small.height - 6 },
  );
  return box({ flexDirection: 'column', justifyContent: 'space-between', flexShrink: 0, width, height }, [
    above.node,
    box({ flexDirection: 'column' }, [large.node, small.node]),
  ]);
}

async function deadlineCells(
  renderer: Renderer,
  { stamp, who, last }: DeadlineCard,
): Promise<readonly Cell[]> {
  const state = await blockStamp(renderer, stamp);
  const first = state.width + cellPadding;
  const second = 270;
  return [
    { width: first, label: labelWords('State'), above: state },
    {
      width: last === undefined ? cellsRoom(rule).width - first : second,
      label: labelWords('Set by'),
      words: [{ ...sentenceWords(who), name: true, face: 'filled' }],
    },
    ...(last === undefined
      ? []
      : [
          {
            width: cellsRoom(rule).width - first - second,
            label: labelWords(last.step),
            words: [sentenceWords(last.text)],
          },
        ]),
  ];
}
