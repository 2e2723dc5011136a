import { z } from 'astro/zod';
import { countryCalled } from '../check/country-codes.ts';
import { nearest } from '../check/nearest.ts';
import { choicesOf, exampleOf, unwrap } from './field.ts';

/**
 * The value the editor probably meant: the first of a number of small repairs that the field's own schema
 * accepts, else the field's example. So whatever is offered is known to fit.
 */
export function mend(schema: z.core.$ZodType, value: unknown, source: string | undefined): unknown {
  for (const repaired of repairs(unwrap(schema), value, source)) {
    if (repaired !== undefined && z.safeParse(schema, repaired).success) return repaired;
  }
  return exampleOf(schema);
}

function* repairs(schema: z.core.$ZodType, value: unknown, source: string | undefined): Generator {
  if (schema instanceof z.ZodArray && !Array.isArray(value)) {
    yield [value];
    if (typeof value === 'string') yield value.split(/[\s,]+/).filter((part) => part !== '');
  }
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    const item = exampleOf(schema.element);
    for (const more of [1, 2, 3]) yield [...(value as unknown[]), ...Array<unknown>(more).fill(item)];
  }
  const text = typeof value === 'string' ? value : (source ?? '');
  if (text === '') return;
  yield nearest(text, choicesOf(schema));
  if (choicesOf(schema).includes('true') && /^(?:yes|on|y|1|true)$/i.test(text)) yield true;
  yield Number(text.replace(/\s*%$/, '').replace(',', '.'));
  yield text;

  const clean = text.replaceAll(/[\u0000-\u001f\u007f]+/g, ' ').trim();
  yield clean;
  yield* dates(clean);
  yield clean.toUpperCase();
  yield countryCalled(clean);
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

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const two = (digits: string | number): string => String(digits).padStart(2, '0');

/** Dates and times as people write them, put into the form the schema asks for. */
function* dates(text: string): Generator<string> {
  const time = /(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/.exec(text);
  const clock = time === null ? '' : `T${two(time[1] ?? '')}:${time[2] ?? ''}`;
  const offset = time?.[3] === 'Z' ? '+00:00' : (time?.[3] ?? '').replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  const day = dayIn(text);
  if (day === undefined) return;
  yield `${day}${clock}${offset}`;
  if (clock !== '') yield `${day}${clock}:00Z`;
  yield day;
  yield `${day}T00:00:00Z`;
}

function dayIn(text: string): string | undefined {
  const numbers = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(text);
  if (numbers !== null) return inCalendar(Number(numbers[1]), Number(numbers[2]), Number(numbers[3]));
  const named =
    /(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?([A-Za-z]{3,9})\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})/.exec(
      text,
    );
  const month = months.indexOf((named?.[2] ?? '').slice(0, 3).toLowerCase()) + 1;
  const day = Number(named?.[1] ?? named?.[3]);
  return named === null || month === 0 ? undefined : inCalendar(Number(named[4]), month, day);
}

/** The day, or the last of its month where it is past the month's end. */
function inCalendar(year: number, month: number, day: number): string | undefined {
  if (!(year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return undefined;
  return Temporal.PlainDate.from({ year, month, day }, { overflow: 'constrain' }).toString();
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
