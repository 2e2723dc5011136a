import type { When } from '../schema/when.ts';

/**
 * A date or time as it was written, in its zone. A day is the whole civil day there, however long that day
 * is; a minute is one instant. `start` is the first instant of it, `end` the first instant after it (a
 * minute has no length: `end` is `start`).
 */
export interface Moment {
  readonly precision: 'day' | 'minute';
  readonly zone: string;
  readonly date: Temporal.PlainDate;
  readonly start: Temporal.Instant;
  readonly end: Temporal.Instant;
}

/** A civil day in a zone. */
export function wholeDay(date: Temporal.PlainDate, zone: string): Moment {
  return {
    precision: 'day',
    zone,
    date,
    start: date.toZonedDateTime(zone).toInstant(),
    end: date.add({ days: 1 }).toZonedDateTime(zone).toInstant(),
  };
}

/**
 * Reads a checked `when` in the zone of its block.
 * @throws RangeError when the time does not exist in the zone, which the cross-checks rule out.
 */
export function moment(when: When, zone: string): Moment {
  if (!when.includes('T')) return wholeDay(Temporal.PlainDate.from(when), zone);
  const zoned = /[+-]\d{2}:\d{2}$/.test(when)
    ? Temporal.ZonedDateTime.from(`${when}[${zone}]`, { offset: 'reject' })
    : Temporal.PlainDateTime.from(when).toZonedDateTime(zone, { disambiguation: 'reject' });
  const start = zoned.toInstant();
  return { precision: 'minute', zone, date: zoned.toPlainDate(), start, end: start };
}

/** Whether a day, YYYY-MM-DD, has begun in a zone at an instant. */
export function dayBegun(day: string, zone: string, at: Temporal.Instant): boolean {
  const start = Temporal.PlainDate.from(day).toZonedDateTime(zone).toInstant();
  return Temporal.Instant.compare(start, at) <= 0;
}

/** Whether the moment has begun at an instant. */
export function begun(moment: Moment, at: Temporal.Instant): boolean {
  return Temporal.Instant.compare(moment.start, at) <= 0;
}

/** Whether the moment is wholly over at an instant. */
export function over(moment: Moment, at: Temporal.Instant): boolean {
  return Temporal.Instant.compare(moment.end, at) <= 0;
}

/** The civil date it is at an instant, in a zone. */
export function dateAt(at: Temporal.Instant, zone: string): Temporal.PlainDate {
  return at.toZonedDateTimeISO(zone).toPlainDate();
}
