import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { deadlineIcs } from '../../../src/calendar/deadline-ics.ts';
import { deadlineAt } from '../../../src/story/deadline.ts';
import { neverRenamed } from '../../../src/story/first-names.ts';
import { aDeadline, at } from '../story/blocks.ts';

const address = 'https://news.example/explainers/trip/';
const later = at('2027-01-01T00:00[UTC]');

/** The calendar of a deadline as another program reads it. */
function read(raw: ReturnType<typeof aDeadline>, when = later, first = neverRenamed('trip')) {
  const view = deadlineAt(raw, when);
  if (view === undefined) throw new TypeError('The deadline is not known yet.');
  const text = deadlineIcs(view, first, address);
  const event = new ICAL.Component(ICAL.parse(text) as unknown[]).getFirstSubcomponent('vevent');
  if (event === null) throw new TypeError('There is no event.');
  const property = (name: string): string => String(event.getFirstPropertyValue(name));
  return { text, property };
}

describe('a deadline in a calendar', () => {
  test('of a day is an all-day event on that day', () => {
    const { property } = read(aDeadline({ due: '2025-11-01' }, { on: '2025-10-10' }));
    expect(property('dtstart')).toBe('2025-11-01');
  });

  test('of a minute is that instant, whatever the zone', () => {
    const { property } = read(
      aDeadline({ due: '2025-11-10T00:01', zone: 'America/New_York' }, { on: '2025-10-10' }),
    );
    expect(property('dtstart')).toBe('2025-11-10T05:01:00Z');
  });

  test('that moved keeps its id, moves, and counts up', () => {
    const raw = aDeadline(
      { due: '2025-11-01' },
      { on: '2025-10-10' },
      { on: '2025-10-20', status: 'moved', due: '2025-11-15' },
    );
    const before = read(raw, at('2025-10-15T00:00[UTC]'));
    const after = read(raw);
    expect(after.property('uid')).toBe(before.property('uid'));
    expect([before.property('dtstart'), after.property('dtstart')]).toEqual(['2025-11-01', '2025-11-15']);
    expect([before.property('sequence'), after.property('sequence')]).toEqual(['0', '1']);
  });

  test('that was renamed keeps the id it was first published with', () => {
    const raw = aDeadline({ id: 'now', due: '2025-11-01' }, { on: '2025-10-10' });
    const first = { ...neverRenamed('old'), fragments: { 'deadline-now': 'deadline-once' } };
    expect(read(raw, later, first).property('uid')).toBe('deadline-once.old@news.example');
    expect(read(raw).property('uid')).toBe('deadline-now.trip@news.example');
  });

  test.each([
    ['announced', 'CONFIRMED'],
    ['paused', 'TENTATIVE'],
    ['withdrawn', 'CANCELLED'],
    ['met', 'CONFIRMED'],
    ['took-effect', 'CONFIRMED'],
    ['struck-down', 'CANCELLED'],
  ])('that is %s is %s', (status, expected) => {
    const { property } = read(
      aDeadline({ due: '2025-11-01' }, { on: '2025-10-10' }, { on: '2025-10-20', status }),
    );
    expect(property('status')).toBe(expected);
  });

  test('keeps lines within 75 octets and characters whole', () => {
    const text = 'Žluťoučký kůň 高市早苗; “quoted”, '.repeat(12).trim();
    const calendar = read(aDeadline({ due: '2025-11-01' }, { on: '2025-10-10', text }));
    for (const line of calendar.text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(calendar.property('description')).toContain(text);
  });

  test('is the same file for the same record', () => {
    const raw = aDeadline({ due: '2025-11-01' }, { on: '2025-10-10' });
    expect(read(raw).text).toBe(read(raw).text);
    expect(read(raw).property('dtstamp')).toContain('2025-10-10');
  });
});
