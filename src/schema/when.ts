import { z } from 'astro/zod';

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const minutePattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?:[+-]\d{2}:\d{2})?$/;

/** Whether a text is a day of the calendar, written YYYY-MM-DD. */
export const isDay = (text: string): boolean => {
  try {
    return dayPattern.test(text) && Temporal.PlainDate.from(text, { overflow: 'reject' }).year > 0;
  } catch {
    return false;
  }
};

const isMinute = (text: string): boolean => {
  try {
    return minutePattern.test(text) && Temporal.PlainDateTime.from(text, { overflow: 'reject' }).year > 0;
  } catch {
    return false;
  }
};

/** A day as a JSON Schema says it. */
const dayFormat = { format: 'date', pattern: dayPattern.source };

/** A civil date, YYYY-MM-DD: a whole day in the zone of the block it stands in, never midnight UTC. */
export const day = z
  .string()
  .refine(isDay, 'A date is written YYYY-MM-DD and must be in the calendar.')
  .brand<'day'>()
  .meta({ example: '2025-10-30', ...dayFormat });

/**
 * A date (YYYY-MM-DD, the whole day) or a date with a clock time (YYYY-MM-DDTHH:MM), both in the zone of
 * the block. How precise a thing is known is how precisely it is written. Where clocks go back and a time
 * happens twice, the offset says which: 2025-11-02T01:30-04:00.
 */
export const when = z
  .string()
  .refine(
    (text) => isDay(text) || isMinute(text),
    'A time is written YYYY-MM-DD, or YYYY-MM-DDTHH:MM where the minute is known, and must be in the calendar.',
  )
  .brand<'when'>()
  .meta({ example: '2025-10-30T11:00', anyOf: [dayFormat, { pattern: minutePattern.source }] });

/** An instant, RFC 3339 in UTC: 2026-11-23T09:00:00Z. */
export const instant = z
  .string()
  .refine((text) => {
    try {
      return text.endsWith('Z') && Temporal.Instant.from(text).epochMilliseconds > 0;
    } catch {
      return false;
    }
  }, 'An instant is written YYYY-MM-DDTHH:MM:SSZ, in UTC.')
  .brand<'instant'>()
  .meta({ example: '2026-11-23T09:00:00Z', format: 'date-time', pattern: 'Z$' });

export type When = z.infer<typeof when>;
