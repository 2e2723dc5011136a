import { z } from 'astro/zod';
import { countryCalled, countryCodes } from '../check/country-codes.ts';
import { nearest } from '../check/nearest.ts';
import { languageCalled } from '../check/language.ts';
import { choicesOf, unwrap } from './field.ts';
import { isPlaceholder, placeholderOf } from './placeholder.ts';

/**
 * The value the editor probably meant: the first of a number of small repairs that the field's own schema
 * accepts, else a placeholder. A repair only writes otherwise what the editor wrote; it adds no fact.
 */
export function mend(schema: z.core.$ZodType, value: unknown, source: string | undefined): unknown {
  for (const repaired of repairs(unwrap(schema), value, source)) {
    if (repaired !== undefined && z.safeParse(schema, repaired).success) return repaired;
  }
  const placeholder = placeholderOf(schema);
  if (Array.isArray(value) && Array.isArray(placeholder) && value.length < placeholder.length) {
    return [...(value as unknown[]), ...(placeholder as unknown[]).slice(value.length)];
  }
  return placeholder;
}

function* repairs(schema: z.core.$ZodType, value: unknown, source: string | undefined): Generator {
  if (schema instanceof z.ZodArray && !Array.isArray(value)) {
    yield [value];
    if (typeof value === 'string') yield value.split(/[\s,]+/).filter((part) => part !== '');
  }
  const text = typeof value === 'string' ? value : (source ?? '');
  if (text === '' || isPlaceholder(text)) return;
  yield nearest(text, choicesOf(schema));
  if (choicesOf(schema).includes('true') && /^(?:yes|on|y|1|true)$/i.test(text)) yield true;
  yield Number(text.replace(/\s*%$/, '').replace(',', '.'));
  yield text;

  const clean = text.replaceAll(/[\u0000-\u001f\u007f]+/g, ' ').trim();
  yield clean;
  yield* dates(clean);
  yield countryCalled(clean);
  if (countryCodes.has(clean.toUpperCase())) yield clean.toUpperCase();
  yield languageCalled(clean);
  yield clean.replaceAll('_', '-');
  if (/^(?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(clean)) yield `https://${clean.replace(/^\/\//, '')}`;
  yield* shorter(clean);
  yield idFrom(clean);
}

/** An id made of a text: `Xi Jinping` becomes `xi-jinping`. */
export function idFrom(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '');
}

const months = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august'],
  ...['september', 'october', 'november', 'december'],
];

const two = (digits: string | number): string => String(digits).padStart(2, '0');

const clockTime = /(?:^|[T,\s]\s*)(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;

/**
 * Dates and times as people write them, put into the form the schema asks for. Only what can be read in one
 * way is read: 13/11/2026 is, 11/12/2026 is not, and neither is an instant with no zone.
 */
function* dates(text: string): Generator<string> {
  const time = clockTime.exec(text);
  const day = dayIn(time === null ? text : text.slice(0, time.index).trim());
  if (day === undefined) return;
  if (time === null) {
    yield day;
    return;
  }
  const [, written = '', minute = '', zone = ''] = time;
  // ISO 8601 lets a day end at 24:00, which is the next one's 00:00.
  const [date, hour] = written === '24' && minute === '00' ? [nextDay(day), '00'] : [day, written];
  if (Number(hour) > 23 || Number(minute) > 59) return;
  const clock = `${date}T${two(hour)}:${minute}`;
  const offset = /^z$/i.test(zone) ? '+00:00' : zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  yield `${clock}${offset}`;
  if (offset !== '') yield inUtc(`${clock}${offset}`);
  yield day;
}

const nextDay = (day: string): string => Temporal.PlainDate.from(day).add({ days: 1 }).toString();

function inUtc(time: string): string {
  try {
    return Temporal.Instant.from(time).toString({ smallestUnit: 'second' });
  } catch {
    return time;
  }
}

function dayIn(text: string): string | undefined {
  const numbers = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (numbers !== null) return inCalendar(Number(numbers[1]), Number(numbers[2]), Number(numbers[3]));
  const turned = /^(\d{1,2})[-/.]\s?(\d{1,2})[-/.]\s?(\d{4})$/.exec(text);
  if (turned !== null) {
    const [first, second, year] = [Number(turned[1]), Number(turned[2]), Number(turned[3])];
    if (first !== second && first <= 12 && second <= 12) return undefined;
    return first > 12 ? inCalendar(year, second, first) : inCalendar(year, first, second);
  }
  const named =
    /^(?:[A-Za-z]{3,9}day,?\s+)?(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?([A-Za-z]{3,9})\.?,?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})(?:\s+at)?$/.exec(
      text,
    );
  const word = (named?.[2] ?? '').toLowerCase();
  const month = months.findIndex(
    (name) => name.startsWith(word) || (word === 'sept' && name === 'september'),
  );
  const [before, after] = [named?.[1], named?.[3]];
  if (named === null || month === -1 || (before === undefined) === (after === undefined)) return undefined;
  return inCalendar(Number(named[4]), month + 1, Number(before ?? after));
}

/** The day, if the calendar has it. */
function inCalendar(year: number, month: number, day: number): string | undefined {
  try {
    return year > 0
      ? Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString()
      : undefined;
  } catch {
    return undefined;
  }
}

/** The text cut behind ever fewer words, until it fits the place where it is printed. */
function* shorter(text: string): Generator<string> {
  if (text.length > 5_000) return;
  const words = text.split(' ');
  while (words.length > 1) {
    words.pop();
    yield `${words.join(' ').replace(/[\s,;:–—-]+$/, '')}…`;
  }
}
