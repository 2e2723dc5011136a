import type { Node, Renderer } from '@takumi-rs/core';
import type { BlockDrawing } from './block-drawing.ts';
import { blockStamp } from './block-stamp.ts';
import type { Standing } from './card.ts';
import { cellPadding, labelWords, sentenceWords, type Cell } from './cells.ts';
import { ink } from './ink.ts';
import { map } from './map.ts';
import { blockRule, cellsRoom, gutter, heroRoom, margin } from './measures.ts';
import { box } from './node.ts';
import { unbroken } from './unbroken.ts';
import { setWords, type Words } from './set-words.ts';
import type { Meeting, StopCard } from './stop-card.ts';

const rule = blockRule.stop;

/** How many lines the meetings have. */
const mostMeetings = 3;

/** The share of the meetings beside the last step. */
const thereShare = 0.58;

/** The place large with its dates, beside the route; below where it stands and what is on record. */
export async function stopDrawing(renderer: Renderer, said: StopCard & Standing): Promise<BlockDrawing> {
  const { width: all } = heroRoom(rule);
  const width = said.map === undefined ? all : all - said.map.route.width + margin - gutter;
  return {
    rule,
    hero: await placeAndDates(renderer, said, width),
    map: said.map && map(said.map.route, rule, said.map.marked),
    cells: await stopCells(renderer, said),
  };
}

async function placeAndDates(
  renderer: Renderer,
  { place, country, stay, clock }: StopCard,
  width: number,
): Promise<Node> {
  const { height } = heroRoom(rule);
  const dates = await setWords(
    renderer,
    {
      words: stay,
      face: 'filled',
      color: ink.ink,
      sizes: [44, 40, 36, 34, 32, 30],
      leading: 1.15,
      lines: 2,
      wrap: 'balance',
      whole: true,
    },
    { width, height: 84 },
  );
  const hours = await setWords(
    renderer,
    {
      words: clock,
      face: 'label',
      color: ink.soft,
      sizes: [30, 28, 26],
      leading: 1.25,
      lines: 2,
      whole: true,
    },
    { width, height: 74 },
  );
  const under = await setWords(
    renderer,
    {
      words: country,
      face: 'body',
      color: ink.soft,
      sizes: [44, 40, 36, 32, 28, 26, 24],
      leading: 1.2,
      lines: 1,
    },
    { width, height: 60 },
  );
  const large = await setWords(
    renderer,
    {
      words: place,
      name: true,
      breakBelow: 52,
      face: 'head',
      color: ink.ink,
      sizes: [132, 120, 110, 100, 92, 84, 76, 68, 60, 52, 46, 40, 34, 30],
      leading: 1.02,
      tracking: '-0.02em',
      wrap: 'balance',
    },
    { width, height: height - dates.height - hours.height - under.height - 6 },
  );
  return box({ flexDirection: 'column', justifyContent: 'space-between', width, height }, [
    box({ flexDirection: 'column' }, [large.node, under.node]),
    box({ flexDirection: 'column' }, [dates.node, hours.node]),
  ]);
}

async function stopCells(renderer: Renderer, { stamp, last, meetings }: StopCard): Promise<readonly Cell[]> {
  const state = await blockStamp(renderer, stamp);
  const first = state.width + cellPadding;
  const rest = cellsRoom(rule).width - first;
  const there = meetings.length === 0 ? 0 : last === undefined ? rest : Math.round(rest * thereShare);
  return [
    { width: first, label: labelWords('State'), above: state },
    ...(last === undefined
      ? []
      : [{ width: rest - there, label: labelWords(last.step), words: [sentenceWords(last.text)] }]),
    ...(meetings.length === 0
      ? []
      : [{ width: there, label: labelWords('There'), words: meetingWords(meetings) }]),
  ];
}

/** A meeting by itself may take several lines; of several each has one, and those without room are counted. */
function meetingWords(meetings: readonly Meeting[]): readonly Words[] {
  const said = meetings.map(({ words, time }) =>
    sentenceWords(time === undefined ? words : `${words}, ${unbroken(time)}`),
  );
  if (meetings.length === 1) return said;
  const named = meetings.length > mostMeetings ? mostMeetings - 1 : mostMeetings;
  const more = meetings.length - named;
  const line = { lines: 1, sizes: [30] } as const;
  return [
    ...said.slice(0, named).map((each) => ({ ...each, ...line })),
    ...(more > 0 ? [{ ...sentenceWords(`and ${more} more`), ...line, color: ink.soft }] : []),
  ];
}
