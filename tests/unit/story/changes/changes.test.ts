import { describe, expect, test } from 'vitest';
import { pass } from '../../../../src/story/check/checked.ts';
import { beforeEverything, changes } from '../../../../src/story/changes/changes.ts';
import { betweenEditions } from '../../../../src/story/changes/between-editions.ts';
import { story } from '../../../../src/story/story.ts';
import {
  aClaim,
  aDeadline,
  aFigure,
  anOffer,
  anUnknown,
  anUpdate,
  aPerson,
  aRecord,
  aStop,
  aTerm,
  at,
} from '../blocks.ts';

const made = (part: Parameters<typeof aRecord>[0]) => story('a-story', pass(aRecord(part)), 'Words.');
const all = (part: Parameters<typeof aRecord>[0]) =>
  changes(made(part), beforeEverything, at('2026-01-01T00:00[UTC]'), 'UTC');
/** What became of the blocks, with the dates as they were written. */
const read = (part: Parameters<typeof aRecord>[0]) =>
  all(part).map(({ kind, id, on, before, after }) => ({ kind, id, on: on.date.toString(), before, after }));

test('a stop: its states, its times, and its purpose put otherwise', () => {
  const stop = aStop(
    {
      arrive: '2025-10-29',
      leave: '2025-10-30',
      purpose: [
        { on: '2025-10-01', text: 'A meeting.' },
        { on: '2025-10-25', text: 'A summit.' },
      ],
    },
    { on: '2025-10-20', text: 'Announced.' },
    { on: '2025-10-23', status: 'moved', leave: '2025-10-31', text: 'Put back.' },
  );
  const [first, second, third, ...others] = read({ stops: [stop] });
  expect(others).toEqual([]);
  expect(first).toMatchObject({ kind: 'stop', id: 'busan', on: '2025-10-20', before: undefined });
  expect(first?.after).toMatchObject({ status: 'announced', purpose: 'A meeting.', text: 'Announced.' });
  expect(second?.before).toBe(first?.after);
  expect(second?.after).toMatchObject({ status: 'moved', text: 'Put back.' });
  expect(JSON.stringify(second?.after)).toContain('"date":"2025-10-31"');
  expect(third).toMatchObject({ on: '2025-10-25', before: { purpose: 'A meeting.' } });
  expect(third?.after).toMatchObject({ status: 'moved', purpose: 'A summit.', text: 'Put back.' });
});

test('an engagement is not known before its stop', () => {
  const stop = aStop(
    {
      arrive: '2025-10-29',
      leave: '2025-10-30',
      engagements: [
        {
          id: 'meeting',
          title: 'A meeting',
          states: [
            { on: '2025-10-10', status: 'expected', text: 'Spoken of.', sources: ['p1'] },
            { on: '2025-10-24', status: 'confirmed', where: 'A hall', text: 'Sure.', sources: ['p1'] },
          ],
        },
      ],
    },
    { on: '2025-10-20' },
  );
  expect(
    read({ stops: [stop] })
      .filter(({ kind }) => kind === 'engagement')
      .map(({ on, before, after }) => [on, before, after]),
  ).toMatchObject([
    ['2025-10-20', undefined, { status: 'expected', text: 'Spoken of.' }],
    ['2025-10-24', { status: 'expected' }, { status: 'confirmed', where: 'A hall' }],
  ]);
});

test('an engagement stays where its first state put it, at its hour, until a state says otherwise', () => {
  const state = { status: 'confirmed' as const, text: 'Said.', sources: ['p1'] };
  const stop = aStop(
    {
      arrive: '2025-10-29',
      leave: '2025-10-30',
      engagements: [
        {
          id: 'meeting',
          title: 'A meeting',
          where: 'A town',
          states: [
            { ...state, on: '2025-10-21', where: 'A hall', at: '2025-10-29T10:00' },
            { ...state, on: '2025-10-22' },
            { ...state, on: '2025-10-23', where: 'An air base', at: '2025-10-29T11:00' },
            { ...state, on: '2025-10-24', status: 'held' },
          ],
        },
        {
          id: 'dinner',
          title: 'A dinner',
          where: 'A palace',
          states: [
            { ...state, on: '2025-10-25' },
            { ...state, on: '2025-10-26', status: 'held' },
          ],
        },
      ],
    },
    { on: '2025-10-20' },
  );
  expect(
    all({ stops: [stop] }).flatMap(({ kind, on, before, after }) =>
      kind === 'engagement'
        ? [
            [
              on.date.toString(),
              after.where,
              after.at?.start.toZonedDateTimeISO('Asia/Seoul').hour,
              before?.where,
            ],
          ]
        : [],
    ),
  ).toEqual([
    ['2025-10-21', 'A hall', 10, undefined],
    ['2025-10-22', 'A hall', 10, 'A hall'],
    ['2025-10-23', 'An air base', 11, 'A hall'],
    ['2025-10-24', 'An air base', 11, 'An air base'],
    ['2025-10-25', 'A palace', undefined, undefined],
    ['2025-10-26', 'A palace', undefined, 'A palace'],
  ]);
});

test('a deadline: what is asked for put otherwise on the day of a state is one change with it', () => {
  const deadline = aDeadline(
    {
      what: [
        { on: '2025-10-01', text: 'A deal.' },
        { on: '2025-10-20', text: 'A truce.' },
      ],
    },
    { on: '2025-10-10', rate: { value: 155, unit: '%', of: 'a total' } },
    { on: '2025-10-20', status: 'moved', due: '2025-11-10', by: 'Somebody' },
  );
  const [first, second, ...others] = read({ deadlines: [deadline] });
  expect(others).toEqual([]);
  expect(first?.after).toMatchObject({ status: 'announced', what: 'A deal.', rate: { value: 155 } });
  expect(second?.after).toMatchObject({
    status: 'moved',
    what: 'A truce.',
    rate: { value: 155 },
    by: 'Somebody',
  });
  expect(JSON.stringify(second?.after)).toContain('"date":"2025-11-10"');
});

test('a claim: how sure, then what became of it', () => {
  const claim = aClaim({ on: '2025-10-20' }, { on: '2025-10-30', outcome: 'happened' });
  expect(read({ claims: [claim] })).toMatchObject([
    { before: undefined, after: { certainty: 'announced', by: 'Somebody' } },
    { before: { certainty: 'announced' }, after: { certainty: 'announced', outcome: 'happened' } },
  ]);
});

test('a person keeps an office that no state changes', () => {
  const person = aPerson(
    { on: '2025-10-20', role: 'President', part: 'Will come.' },
    { on: '2025-10-30', part: 'Came.' },
  );
  expect(read({ people: [person] })).toMatchObject([
    { after: { role: 'President', part: 'Will come.' } },
    { before: { part: 'Will come.' }, after: { role: 'President', part: 'Came.' } },
  ]);
});

test('questions and offers', () => {
  const unknowns = [
    anUnknown({ on: '2025-10-20', status: 'open' }, { on: '2025-10-21', status: 'answered', text: 'Yes.' }),
  ];
  const offers = [
    anOffer(
      'soybeans',
      'China',
      { on: '2025-10-20', status: 'floated' },
      { on: '2025-10-21', status: 'kept' },
    ),
  ];
  expect(read({ unknowns, offers })).toMatchObject([
    { kind: 'offer', before: undefined, after: { side: 'China', status: 'floated' } },
    { kind: 'unknown', before: undefined, after: { status: 'open' } },
    { kind: 'offer', before: { status: 'floated' }, after: { status: 'kept' } },
    { kind: 'unknown', before: { status: 'open' }, after: { status: 'answered', text: 'Yes.' } },
  ]);
});

test('a figure: its values, and threats by themselves, none before the first value', () => {
  const figure = aFigure(
    { zone: 'America/New_York' },
    [
      { on: '2025-10-10', value: 10 },
      { on: '2025-10-20', value: 20 },
    ],
    [
      { on: '2025-10-01', from: '2025-11-01', value: 100 },
      { on: '2025-10-15', from: '2025-11-01', value: 155 },
    ],
  );
  expect(read({ figures: [figure] })).toMatchObject([
    { kind: 'figure', on: '2025-10-10', before: undefined, after: { value: 10, unit: '%' } },
    { kind: 'threat', on: '2025-10-10', before: undefined, after: { value: 100 } },
    { kind: 'threat', on: '2025-10-15', before: undefined, after: { value: 155 } },
    { kind: 'figure', on: '2025-10-20', before: { value: 10 }, after: { value: 20 } },
  ]);
});

test('a term: what was added', () => {
  expect(read({ terms: [aTerm({}, { on: '2025-10-20', text: 'Paid by the importer.' })] })).toMatchObject([
    { kind: 'term', before: undefined, after: { added: 'Paid by the importer.' } },
  ]);
});

test('the story itself: put otherwise at one moment it is one change, and how it was put first is none', () => {
  const part = {
    title: [
      { on: '2025-10-01', text: 'The eve' },
      { on: '2025-10-30', text: 'The day' },
    ],
    deck: [
      { on: '2025-10-01', text: 'It is ahead.' },
      { on: '2025-10-30', text: 'It is here.' },
    ],
  };
  expect(all(part)).toMatchObject([
    {
      kind: 'story',
      id: 'a-story',
      name: 'The day',
      sources: [],
      before: { title: 'The eve', deck: 'It is ahead.' },
      after: { title: 'The day', deck: 'It is here.' },
    },
  ]);
});

test('updates are not changes: they tell of them', () => {
  expect(all({ updates: [anUpdate('met', '2025-10-30')] })).toEqual([]);
});

describe('of one date', () => {
  const deadline = (zone: string) => aDeadline({ zone }, { on: '2025-10-30' });
  test.each([
    ['Asia/Seoul', '2025-10-29T15:00'],
    ['America/New_York', '2025-10-30T04:00'],
  ])('in %s it begins there', (zone, time) => {
    const tale = made({ deadlines: [deadline(zone)] });
    const start = at(`${time}[UTC]`);
    const before = start.subtract({ nanoseconds: 1 });
    expect(changes(tale, beforeEverything, before, 'UTC')).toHaveLength(0);
    expect(changes(tale, before, start, 'UTC')).toHaveLength(1);
    expect(changes(tale, start, at('2026-01-01T00:00[UTC]'), 'UTC')).toHaveLength(0);
  });

  test('blocks that belong to no place change at the newsroom', () => {
    const tale = made({ claims: [aClaim({ on: '2025-10-30' })] });
    const instant = at('2025-10-29T15:00[UTC]');
    expect(changes(tale, beforeEverything, instant, 'Asia/Seoul')).toHaveLength(1);
    expect(changes(tale, beforeEverything, instant, 'UTC')).toHaveLength(0);
  });
});

test('from edition to edition, as far as the editions are over', () => {
  const tale = made({
    editions: ['2025-10-20', '2025-10-24', '2025-10-30'],
    claims: [aClaim({ on: '2025-10-19' }, { on: '2025-10-22' }, { on: '2025-10-24' }, { on: '2025-10-25' })],
  });
  const by = (time: string) =>
    betweenEditions(tale, at(time), 'UTC').map(({ before, edition, changes: between }) => [
      before.date.toString(),
      edition.date.toString(),
      between.map(({ on }) => on.date.toString()),
    ]);
  expect(by('2025-10-24T23:00[UTC]')).toEqual([]);
  const first = ['2025-10-20', '2025-10-24', ['2025-10-22', '2025-10-24']];
  expect(by('2025-10-25T00:00[UTC]')).toEqual([first]);
  expect(by('2025-12-01T00:00[UTC]')).toEqual([first, ['2025-10-24', '2025-10-30', ['2025-10-25']]]);
});
