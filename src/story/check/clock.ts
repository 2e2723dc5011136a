import type { RawExplainer } from '../../schema/explainer.ts';
import { cureFor } from '../read/cure.ts';
import { oneOf } from '../read/placeholder.ts';
import { writtenTimes } from './blocks.ts';
import type { Fault } from './fault.ts';
import { isZone } from './zone.ts';

/** What is wrong with a time in its zone, and the times that could have been meant. */
export interface ClockFault {
  readonly wrong: string;
  readonly valid: readonly string[];
}

/** The time between two instants that a date or a minute covers; `to` is the first instant after it. */
export interface Span {
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
}

const withOffset = /^(.{16})([+-]\d{2}:\d{2})$/;

const minutes = (time: Temporal.PlainDateTime): string => time.toString({ smallestUnit: 'minute' });

/** Whether a day or a minute exists once, and only once, on the clocks of its zone. */
export function clockFault(when: string, zone: string): ClockFault | undefined {
  return when.length === 10 ? dayFault(when, zone) : minuteFault(when, zone);
}

/** The span of a time that has no clock fault. */
export function spanOf(when: string, zone: string): Span {
  if (when.length === 10) {
    const day = Temporal.PlainDate.from(when);
    return {
      from: day.toZonedDateTime(zone).toInstant(),
      to: day.add({ days: 1 }).toZonedDateTime(zone).toInstant(),
    };
  }
  const from = withOffset.test(when)
    ? Temporal.Instant.from(when)
    : Temporal.PlainDateTime.from(when).toZonedDateTime(zone).toInstant();
  return { from, to: from.add({ minutes: 1 }) };
}

/** Whether one span is over before another begins. Spans that share a day are not, for want of a clock time. */
export function isBefore(one: Span, other: Span): boolean {
  return Temporal.Instant.compare(one.to, other.from) <= 0;
}

/** Refuses times that their zone's clocks and calendar skip, repeat or show with another offset. */
export function checkClock(record: RawExplainer, newsroomZone: string): readonly Fault[] {
  return writtenTimes(record, newsroomZone).flatMap(({ at, zone, when }) => {
    const fault = isZone(zone) ? clockFault(when, zone) : undefined;
    if (fault === undefined) return [];
    const [only = '', ...others] = fault.valid;
    return [{ at, wrong: fault.wrong, cure: cureFor(at, others.length === 0 ? only : oneOf(fault.valid)) }];
  });
}

/** A time with an offset on the clocks of a zone; with the zone's offset only where the clocks show it twice. */
export function localTime(when: string, zone: string): string {
  const there = Temporal.Instant.from(when).toZonedDateTimeISO(zone);
  const plain = minutes(there.toPlainDateTime());
  return clockFault(plain, zone) === undefined ? plain : `${plain}${there.offset}`;
}

function dayFault(when: string, zone: string): ClockFault | undefined {
  const day = Temporal.PlainDate.from(when);
  if (day.toZonedDateTime(zone).toPlainDate().equals(day)) return undefined;
  const next = day.toZonedDateTime(zone).toPlainDate();
  return {
    wrong: `The calendar of ${zone} has no ${when}: the day was skipped.`,
    valid: [day.subtract({ days: 1 }).toString(), next.toString()],
  };
}

function minuteFault(when: string, zone: string): ClockFault | undefined {
  const [, plain = when, offset] = withOffset.exec(when) ?? [];
  const time = Temporal.PlainDateTime.from(plain);
  const earlier = time.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const later = time.toZonedDateTime(zone, { disambiguation: 'later' });
  const happens = earlier.toPlainDateTime().equals(time);
  if (!happens) {
    const after = earlier.getTimeZoneTransition('next') ?? later;
    const before = after.subtract({ minutes: 1 });
    return {
      wrong: `Clocks in ${zone} never show ${plain}: they go forward from ${minutes(before.toPlainDateTime())} to ${minutes(after.toPlainDateTime())}.`,
      valid: [minutes(before.toPlainDateTime()), minutes(after.toPlainDateTime())],
    };
  }
  const both = [...new Set([earlier.offset, later.offset])];
  const written = both.map((one) => `${plain}${one}`);
  if (offset !== undefined) {
    if (both.includes(offset)) return undefined;
    return {
      wrong: `At ${plain} the offset of ${zone} is ${both.join(' or ')}, not ${offset}.`,
      valid: /[+-]00:00$/.test(when)
        ? [localTime(when, zone)]
        : // The clock may be what is meant, or the instant.
          [...new Set([...written, localTime(when, zone)])],
    };
  }
  if (both.length === 1) return undefined;
  return { wrong: `Clocks in ${zone} show ${plain} twice; the offset says which is meant.`, valid: written };
}
