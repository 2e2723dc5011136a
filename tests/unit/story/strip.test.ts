import { describe, expect, test } from 'vitest';
import type { StopView } from '../../../src/story/stop.ts';
import { stopAt } from '../../../src/story/stop.ts';
import { deadlineAt } from '../../../src/story/deadline.ts';
import { stripOf } from '../../../src/story/strip.ts';
import { aDeadline, aStop, at } from './blocks.ts';

const now = at('2025-10-20T12:00[UTC]');

/** A stop on a day of October, or of November from 32 on. */
function stopOn(
  kind: StopView['kind'],
  place: string,
  day: string,
  { zone = 'UTC', cancelled = false } = {},
): StopView {
  const times = { ...(kind !== 'start' && { arrive: day }), ...(kind !== 'end' && { leave: day }) };
  const view = stopAt(
    aStop(
      { id: place.toLowerCase(), kind, place, zone, ...times },
      { on: '2025-10-01', status: cancelled ? 'cancelled' : 'announced' },
    ),
    now,
  );
  if (view === undefined) throw new Error('The stop is known.');
  return view;
}

const read = (...stops: readonly StopView[]) => {
  const { from, via, to, where, dates } = stripOf(stops, [], 'Tariffs');
  return {
    from: from?.place,
    via: via.map((stop) => stop.place),
    to: to?.place,
    where: where.map((stop) => stop.place),
    dates: dates && `${dates.first.date.toString()} ${dates.last.date.toString()}`,
  };
};

const start = stopOn('start', 'Washington', '2025-10-24');
const doha = stopOn('transit', 'Doha', '2025-10-25');
const tokyo = stopOn('visit', 'Tokyo', '2025-10-27');
const busan = stopOn('visit', 'Busan', '2025-10-30');
const alaska = stopOn('transit', 'Anchorage', '2025-10-30');
const home = stopOn('end', 'Washington', '2025-10-31');
const honolulu = stopOn('end', 'Honolulu', '2025-10-31');

describe('FROM, VIA and TO', () => {
  test.each([
    ['a round trip', [start, doha, tokyo, busan, home], 'Washington', ['Doha', 'Tokyo'], 'Busan'],
    ['a halt on the way home', [start, tokyo, alaska, home], 'Washington', [], 'Tokyo'],
    ['one way', [start, honolulu], 'Washington', [], 'Honolulu'],
    ['one way with a halt', [start, doha, honolulu], 'Washington', ['Doha'], 'Honolulu'],
    ['one way past a visit', [start, busan, honolulu], 'Washington', ['Busan'], 'Honolulu'],
    ['no start on record', [tokyo, busan], 'Tokyo', [], 'Busan'],
    ['a single stop', [busan], undefined, [], 'Busan'],
    ['a stop and the way home', [busan, home], undefined, [], 'Busan'],
    ['a departure, the rest not yet known', [start], undefined, [], 'Washington'],
    ['no route', [], undefined, [], undefined],
  ])('%s', (_, stops, from, via, to) => {
    expect(read(...stops)).toMatchObject({ from, via, to });
  });

  test('a cancelled stop is on no line of it', () => {
    const off = stopOn('visit', 'Pyongyang', '2025-12-24', { cancelled: true });
    expect(read(start, tokyo, off)).toEqual({
      from: 'Washington',
      via: [],
      to: 'Tokyo',
      where: [],
      dates: '2025-10-24 2025-10-27',
    });
    expect(read(off)).toEqual({ from: undefined, via: [], to: undefined, where: [], dates: undefined });
  });
});

describe('WHERE', () => {
  const geneva = stopOn('scene', 'Geneva', '2025-10-26');
  const cebu = stopOn('scene', 'Cebu', '2025-11-07');

  test.each([
    ['scenes are on nobody’s way', [geneva, cebu], undefined, [], undefined, ['Geneva', 'Cebu']],
    [
      'beside a route they are no part of it',
      [geneva, start, tokyo, cebu],
      'Washington',
      [],
      'Tokyo',
      ['Geneva', 'Cebu'],
    ],
    ['a route has none', [start, tokyo], 'Washington', [], 'Tokyo', []],
  ])('%s', (_, stops, from, via, to, where) => {
    expect(read(...stops)).toMatchObject({ from, via, to, where });
  });

  test('a scene that was called off is nowhere', () => {
    const off = stopOn('scene', 'Oslo', '2025-12-10', { cancelled: true });
    expect(read(geneva, off)).toMatchObject({ where: ['Geneva'], dates: '2025-10-26 2025-10-26' });
  });

  test('the dates reach from the first to the last', () => {
    expect(read(geneva, cebu).dates).toBe('2025-10-26 2025-11-07');
  });
});

describe('DATES', () => {
  test.each([
    ['the whole journey', [start, tokyo, home], '2025-10-24 2025-10-31'],
    ['a single day', [busan], '2025-10-30 2025-10-30'],
    // Who flies east over the date line arrives on the day before.
    [
      'home the day before leaving',
      [
        stopOn('visit', 'Kiritimati', '2025-11-02', { zone: 'Pacific/Kiritimati' }),
        stopOn('end', 'Honolulu', '2025-11-01', { zone: 'Pacific/Honolulu' }),
      ],
      '2025-11-01 2025-11-02',
    ],
    ['no route', [], undefined],
  ])('%s', (_, stops, dates) => {
    expect(read(...stops).dates).toBe(dates);
  });
});

test('DUE is the deadline that leads the page', () => {
  const deadlines = ['first', 'second'].flatMap(
    (id) => deadlineAt(aDeadline({ id }, { on: '2025-10-10' }), now) ?? [],
  );
  expect(stripOf([], deadlines, 'Tariffs')).toMatchObject({ carrying: 'Tariffs', due: { id: 'first' } });
  expect(stripOf([], [], 'Tariffs').due).toBeUndefined();
});
