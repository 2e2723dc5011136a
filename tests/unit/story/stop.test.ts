import { describe, expect, test } from 'vitest';
import { stopAt } from '../../../src/story/stop.ts';
import { aStop, at } from './blocks.ts';

const noon = (day: string): Temporal.Instant => at(`${day}T12:00[Asia/Seoul]`);
const said = { text: 'Said.', sources: ['p1'] };

test('before anybody spoke of it there is none', () => {
  const raw = aStop({ arrive: '2025-10-29', leave: '2025-10-30' }, { on: '2025-10-20' });
  expect(stopAt(raw, at('2025-10-19T23:59[Asia/Seoul]'))).toBeUndefined();
  expect(stopAt(raw, at('2025-10-20T00:00[Asia/Seoul]'))?.phase).toBe('ahead');
});

test('latitude comes first in the record', () => {
  const raw = aStop({ arrive: '2025-10-29', leave: '2025-10-30' }, { on: '2025-10-20' });
  expect(stopAt(raw, noon('2025-10-20'))).toMatchObject({ latitude: 35.18, longitude: 129.08 });
});

describe('times that change', () => {
  const raw = aStop(
    { arrive: '2025-10-29', leave: '2025-10-30' },
    { on: '2025-10-20' },
    { on: '2025-10-22', status: 'moved', arrive: '2025-10-30T12:10' },
    { on: '2025-10-24', status: 'moved', leave: '2025-10-31' },
    { on: '2025-11-01', status: 'visited' },
  );
  test.each([
    ['2025-10-21', 'ahead', false, '2025-10-29', '2025-10-30'],
    ['2025-10-22', 'ahead', true, '2025-10-30', '2025-10-30'],
    ['2025-10-24', 'ahead', true, '2025-10-30', '2025-10-31'],
    ['2025-10-31', 'under-way', true, '2025-10-30', '2025-10-31'],
    ['2025-11-01', 'visited', true, '2025-10-30', '2025-10-31'],
  ])('on %s', (day, phase, moved, arrive, leave) => {
    const view = stopAt(raw, noon(day));
    expect(view?.phase).toBe(phase);
    expect(view?.moved).toBe(moved);
    expect(view?.arrive?.date.toString()).toBe(arrive);
    expect(view?.leave?.date.toString()).toBe(leave);
  });
});

test.each([
  ['start', { leave: '2025-10-24T23:00' }, { arrive: undefined, leave: '2025-10-24' }],
  ['end', { arrive: '2025-10-30' }, { arrive: '2025-10-30', leave: undefined }],
] as const)('a journey’s %s has only the times it has', (kind, part, expected) => {
  const view = stopAt(aStop(part, { on: '2025-10-20' }), noon('2025-10-20'));
  expect(view?.kind).toBe(kind);
  expect(view?.arrive?.date.toString()).toBe(expected.arrive);
  expect(view?.leave?.date.toString()).toBe(expected.leave);
});

describe('engagements', () => {
  const raw = aStop(
    {
      arrive: '2025-10-29',
      leave: '2025-10-30',
      engagements: [
        {
          id: 'meeting',
          title: 'A meeting',
          with: ['xi-jinping'],
          at: '2025-10-30T10:00',
          states: [
            { on: '2025-10-23', status: 'announced', by: 'White House', ...said },
            { on: '2025-10-27', status: 'moved', at: '2025-10-30T11:00', ...said },
            { on: '2025-10-29', status: 'confirmed', where: 'Gimhae air base', ...said },
            { on: '2025-10-30', status: 'held', ...said },
          ],
        },
        { id: 'dinner', title: 'A dinner', states: [{ on: '2025-10-29', status: 'expected', ...said }] },
      ],
    },
    { on: '2025-10-20' },
  );
  const seen = (day: string) =>
    stopAt(raw, noon(day))?.engagements.map((each) => [
      each.id,
      each.status,
      each.at?.start.toZonedDateTimeISO('Asia/Seoul').toPlainTime().toString({ smallestUnit: 'minute' }),
      each.steps.length,
    ]);

  test.each([
    ['2025-10-22', []],
    ['2025-10-23', [['meeting', 'announced', '10:00', 1]]],
    ['2025-10-27', [['meeting', 'moved', '11:00', 2]]],
    [
      '2025-10-30',
      [
        ['meeting', 'held', '11:00', 4],
        ['dinner', 'expected', undefined, 1],
      ],
    ],
  ])('on %s', (day, expected) => {
    expect(seen(day)).toEqual(expected);
  });

  test.each([
    ['2025-10-28', undefined],
    ['2025-10-29', 'Gimhae air base'],
    // A later state without a place leaves the place standing.
    ['2025-10-30', 'Gimhae air base'],
  ])('are where was known on %s', (day, where) => {
    expect(stopAt(raw, noon(day))?.engagements[0]?.where).toBe(where);
  });

  test.each([
    ['2025-10-28', 'APEC hall'],
    ['2025-10-29', 'Gimhae air base'],
  ])('known from the first, the place changes: on %s', (day, where) => {
    const engagements = raw.engagements.map((each) => ({ ...each, where: 'APEC hall' }));
    expect(stopAt({ ...raw, engagements }, noon(day))?.engagements[0]?.where).toBe(where);
  });

  test('are read by the clock of their stop', () => {
    expect(stopAt(raw, at('2025-10-22T14:59[UTC]'))?.engagements).toEqual([]);
    expect(stopAt(raw, at('2025-10-22T15:00[UTC]'))?.engagements).toHaveLength(1);
  });
});

test.each([
  ['2025-10-29T23:59', 'They are to meet.'],
  ['2025-10-30T00:00', 'They met.'],
])('the purpose is put as it stood, by the clock of the place: at %s', (time, purpose) => {
  const wordings = [
    { on: '2025-10-20', text: 'They are to meet.' },
    { on: '2025-10-30', text: 'They met.' },
  ];
  const raw = aStop({ arrive: '2025-10-29', leave: '2025-10-30', purpose: wordings }, { on: '2025-10-20' });
  expect(stopAt(raw, at(`${time}[Asia/Seoul]`))?.purpose).toBe(purpose);
});
