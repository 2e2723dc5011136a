import { describe, expect, test } from 'vitest';
import { pass } from '../../../src/story/check/checked.ts';
import { relatedTo } from '../../../src/story/related.ts';
import { sharedBlocks, type SharedBlock } from '../../../src/story/shared-block.ts';
import { sharedSources } from '../../../src/story/shared-sources.ts';
import { storyAt } from '../../../src/story/story-at.ts';
import { story } from '../../../src/story/story.ts';
import { aClaim, aDeadline, aPerson, aRecord, aSource, aStop, at } from './blocks.ts';

const meeting = {
  id: 'xi-meeting',
  title: 'Meeting with Xi',
  with: ['xi-jinping'],
  states: [{ on: '2025-10-23', status: 'announced' as const, text: 'Planned.', sources: ['p5'] }],
};
const tale = story(
  'a-story',
  pass(
    aRecord({
      stops: [
        aStop({ arrive: '2025-10-30', leave: '2025-10-30', engagements: [meeting] }, { on: '2025-10-20' }),
      ],
      deadlines: [
        aDeadline({}, { on: '2025-10-10', sources: ['p2'] }, { on: '2025-10-26', sources: ['p4'] }),
      ],
      claims: [{ ...aClaim({ on: '2025-10-20' }), about: ['busan', 'xi-jinping'] }],
      people: [
        aPerson(
          { on: '2025-10-20', role: 'President', part: 'To meet him.', sources: ['p3'] },
          { on: '2025-10-30', part: 'Met him.', sources: ['p5'] },
        ),
      ],
      sources: ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'].map((id) => aSource(id)),
    }),
  ),
  'Words.',
);
const on = (day: string) => storyAt(tale, at(`${day}T12:00[UTC]`), 'UTC');
const blockOf = (kind: SharedBlock['kind'], day: string): SharedBlock => {
  const found = sharedBlocks(on(day)).find((block) => block.kind === kind);
  if (found === undefined) throw new Error(`There is no ${kind} on ${day}.`);
  return found;
};

test.each([
  ['2025-10-09', []],
  ['2025-10-12', ['deadline tariff']],
  ['2025-10-21', ['deadline tariff', 'stop busan', 'claim will-meet', 'person xi-jinping']],
])('what has a page of its own on %s', (day, blocks) => {
  expect(sharedBlocks(on(day)).map(({ kind, id }) => `${kind} ${id}`)).toEqual(blocks);
});

describe('the sources of a block’s page', () => {
  // The short version cites p1.
  test.each([
    ['deadline', '2025-10-21', ['p1', 'p2']],
    ['deadline', '2025-10-31', ['p1', 'p2', 'p4']],
    ['stop', '2025-10-31', ['p1', 'p5']],
    ['claim', '2025-10-31', ['p1']],
    // The page shows every dated state, so what only an earlier one cites is on it, too.
    ['person', '2025-10-31', ['p1', 'p3', 'p5']],
  ] as const)('%s on %s', (kind, day, ids) => {
    const sources = sharedSources(tale, on(day), blockOf(kind, day), 'UTC');
    expect(sources.map(({ id, number }) => [id, number])).toEqual(ids.map((id, index) => [id, index + 1]));
    expect(sources.flatMap(({ supports }) => supports)).toEqual([]);
  });
});

test.each([
  ['deadline', []],
  ['stop', ['claim-will-meet']],
  ['person', ['engagement-xi-meeting', 'claim-will-meet']],
  ['claim', ['stop-busan', 'person-xi-jinping']],
] as const)('what else in the story has to do with a %s', (kind, fragments) => {
  const found = relatedTo(on('2025-10-31'), blockOf(kind, '2025-10-31'));
  expect(found.map(({ fragment }) => fragment)).toEqual(fragments);
});
