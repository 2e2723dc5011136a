import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pass } from '../../../src/story/check/checked.ts';
import { editionInstant, editionsBy, latestDate } from '../../../src/story/edition.ts';
import { dateAt } from '../../../src/story/moment.ts';
import { story } from '../../../src/story/story.ts';
import { anyZone } from './arbitrary.ts';
import { aDeadline, aFigure, aRecord, aStop, at } from './blocks.ts';

interface Zones {
  readonly stops?: readonly string[];
  readonly deadlines?: readonly string[];
  readonly figures?: readonly string[];
}

/** A record with a block in each of the zones. */
const inZones = ({ stops = [], deadlines = [], figures = [] }: Zones, editions: string[] = []) =>
  aRecord({
    editions,
    stops: stops.map((zone, index) =>
      aStop({ id: `s-${index}`, zone, arrive: '2025-10-29', leave: '2025-10-30' }, { on: '2025-10-20' }),
    ),
    deadlines: deadlines.map((zone, index) => aDeadline({ id: `d-${index}`, zone }, { on: '2025-10-20' })),
    figures: figures.map((zone, index) =>
      aFigure({ id: `f-${index}`, zone }, [
        { on: '2025-10-20', value: 1 },
        { on: '2025-10-21', value: 2 },
      ]),
    ),
  });

const instantOf = (zones: Zones, date: string, newsroom = 'UTC'): Temporal.Instant =>
  editionInstant(inZones(zones), Temporal.PlainDate.from(date), newsroom);

describe('an edition is read at the last instant before the next date begins anywhere in the story', () => {
  test.each([
    ['at the newsroom', {}, 'UTC', '2025-10-30', '2025-10-31T00:00Z'],
    ['at a newsroom in the west', {}, 'America/Anchorage', '2025-10-30', '2025-10-31T08:00Z'],
    ['at a stop in the east', { stops: ['Asia/Seoul'] }, 'UTC', '2025-10-30', '2025-10-30T15:00Z'],
    [
      'at the stop farthest east',
      { stops: ['America/New_York', 'Pacific/Kiritimati', 'Asia/Seoul'] },
      'UTC',
      '2025-10-30',
      '2025-10-30T10:00Z',
    ],
    [
      'at a stop in the west it is later',
      { stops: ['America/Anchorage'] },
      'UTC',
      '2025-10-30',
      '2025-10-31T00:00Z',
    ],
    [
      'in the zone of a deadline',
      { deadlines: ['Asia/Kathmandu'] },
      'UTC',
      '2025-10-30',
      '2025-10-30T18:15Z',
    ],
    ['in the zone of a figure', { figures: ['Asia/Seoul'] }, 'UTC', '2025-10-30', '2025-10-30T15:00Z'],
    ['on a day of 25 hours', { stops: ['Europe/Berlin'] }, 'UTC', '2025-10-26', '2025-10-26T23:00Z'],
    // Samoa had no 30 December: the day after the 29th is the 31st.
    ['before a day that was skipped', { stops: ['Pacific/Apia'] }, 'UTC', '2011-12-29', '2011-12-30T00:00Z'],
  ])('%s', (_, zones, newsroom, date, next) => {
    const instant = instantOf(zones, date, newsroom);
    expect(instant.add({ nanoseconds: 1 }).equals(Temporal.Instant.from(next))).toBe(true);
  });

  test('whatever its zones, no clock of the story is past the date, and one is a moment later', () => {
    const zones = fc.array(anyZone(), { maxLength: 4 });
    fc.assert(
      fc.property(
        fc.record({ stops: zones, deadlines: zones, figures: zones }),
        anyZone(),
        fc.integer({ min: 0, max: 1500 }),
        (blocks, newsroom, days) => {
          const date = Temporal.PlainDate.from('2023-01-01').add({ days });
          const instant = editionInstant(inZones(blocks), date, newsroom);
          const all = [newsroom, ...blocks.stops, ...blocks.deadlines, ...blocks.figures];
          const past = (at: Temporal.Instant): string[] =>
            all.filter((zone) => Temporal.PlainDate.compare(dateAt(at, zone), date) > 0);
          expect(past(instant)).toEqual([]);
          const [first] = past(instant.add({ nanoseconds: 1 }));
          expect(first && dateAt(instant.add({ nanoseconds: 1 }), first).toString()).toBe(
            date.add({ days: 1 }).toString(),
          );
        },
      ),
    );
  });
});

describe('the editions of a story', () => {
  const tale = story(
    'a-story',
    pass(inZones({ stops: ['Asia/Seoul'] }, ['2025-10-24', '2025-10-30', '2025-11-10'])),
    'Words.',
  );
  test.each([
    ['2025-10-24T23:59', []],
    ['2025-10-25T00:00', ['2025-10-24']],
    ['2025-10-30T23:59', ['2025-10-24']],
    ['2025-10-31T00:00', ['2025-10-24', '2025-10-30']],
    ['2026-01-01T00:00', ['2025-10-24', '2025-10-30', '2025-11-10']],
  ])('a day has to end before it is told: at %s in Seoul', (time, dates) => {
    const editions = editionsBy(tale, at(`${time}[Asia/Seoul]`), 'UTC');
    expect(editions.map(({ date }) => date.toString())).toEqual(dates);
    for (const { date, at: instant } of editions)
      expect(instant.equals(editionInstant(tale.record, date, 'UTC'))).toBe(true);
  });

  test('is over at its last instant, not before', () => {
    const last = at('2025-10-25T00:00[Asia/Seoul]').subtract({ nanoseconds: 1 });
    expect(editionsBy(tale, last, 'UTC')).toHaveLength(1);
    expect(editionsBy(tale, last.subtract({ nanoseconds: 1 }), 'UTC')).toHaveLength(0);
  });

  test('a story without editions has none', () => {
    const none = story('a-story', pass(inZones({})), 'Words.');
    expect(editionsBy(none, at('2030-01-01T00:00[UTC]'), 'UTC')).toEqual([]);
  });
});

test('the latest date of a story at the instant of an edition is the date of that edition', () => {
  fc.assert(
    fc.property(fc.array(anyZone(), { maxLength: 4 }), anyZone(), (stops, newsroom) => {
      const record = inZones({ stops });
      const date = Temporal.PlainDate.from('2025-10-30');
      const instant = editionInstant(record, date, newsroom);
      expect(latestDate(record, instant, newsroom).equals(date)).toBe(true);
      const next = instant.add({ nanoseconds: 1 });
      expect(latestDate(record, next, newsroom).equals(date.add({ days: 1 }))).toBe(true);
    }),
  );
});
