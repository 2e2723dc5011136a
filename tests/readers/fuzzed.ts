import fc from 'fast-check';
import type { RawExplainer } from '../../src/schema/explainer.ts';
import { pass } from '../../src/story/check/checked.ts';
import { story, type Story } from '../../src/story/story.ts';
import { maximalRecord } from '../unit/cards/views.ts';
import { placesAll } from '../unit/story/arbitrary.ts';

// Stories in whose every sentence stands what an editor may write: any script, any sign, and what would be markup.

/** Our schema lets no control character, half of a character or outer space into a text. */
const written = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cs}\u{2028}\u{2029}\u{FFFE}\u{FFFF}]/gu, '').trim();

/** Signs that mean something in XML, in HTML, in a calendar or in Markdown. */
const awkward = fc.constantFrom(
  ']]>',
  '<![CDATA[',
  '&amp;',
  'AT&T & <co>',
  '<b>not bold</b>',
  '"quoted"; it’s, and \\n',
  '&#x1F600;',
  '👩‍👩‍👧‍👦 🇰🇷',
  'שלום <עולם>',
  '‏﷽‏',
  'BEGIN:VEVENT',
  'e\u{301}\u{301}\u{301}',
);

/** A text that an editor may have written. */
const words: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    fc.tuple(fc.string({ unit: 'grapheme', maxLength: 20 }), awkward).map((parts) => parts.join(' ')),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((text) => text.repeat(60)),
  )
  .map((text) => written(text) || 'Something');

/** The fields that hold nothing but words; the others are dates, ids, addresses, and words from a list. */
const fieldsOfWords = new Set(
  [
    'title',
    'deck',
    'carrying',
    'text',
    'place',
    'purpose',
    'where',
    'by',
    'name',
    'role',
    'part',
    'who',
    'what',
  ].concat(['otherwise', 'of', 'publisher', 'question', 'settle', 'side', 'term', 'note', 'said']),
);

/** A copy of a record with other words in it. */
function reworded<Value>(value: Value, other: () => string, field = ''): Value {
  if (typeof value === 'string') return (fieldsOfWords.has(field) ? other() : value) as Value;
  if (Array.isArray(value)) return value.map((each: unknown) => reworded(each, other, field)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, reworded(each as unknown, other, key)]),
  ) as Value;
}

/** A record and its prose with deadlines that no other story has, which would be told once in the calendar of all. */
function withOwnDeadlines(record: RawExplainer, prose: string, slug: string): [RawExplainer, string] {
  const own = (text: string): string =>
    record.deadlines.reduce((all, { id }) => all.replaceAll(`"${id}"`, `"${id}-of-${slug}"`), text);
  return [JSON.parse(own(JSON.stringify(record))) as RawExplainer, own(prose)];
}

/** A story with everything that a story can have, in any words. */
export const fuzzedStory = (slug: string): fc.Arbitrary<Story> =>
  fc.gen().map((draw) => {
    const [own, prose] = withOwnDeadlines(maximalRecord, placesAll, slug);
    const record: RawExplainer = reworded(own, () => draw(() => words));
    return story(slug, pass(record), prose);
  });
