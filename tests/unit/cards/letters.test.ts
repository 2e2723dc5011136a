import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { blockCard } from '../../../src/cards/card.ts';
import { helpFor, missingFrom } from '../../../src/cards/coverage.ts';
import { faces } from '../../../src/cards/faces.ts';
import { named } from '../../../src/cards/letter-name.ts';
import { lettersIn, missingLetters } from '../../../src/cards/letters.ts';
import { printable } from '../../../src/cards/printable.ts';
import { storyCard } from '../../../src/cards/story-card.ts';
import { explainer } from '../../../src/schema/explainer.ts';
import { pass } from '../../../src/story/check/checked.ts';
import { countryCodes } from '../../../src/story/check/country-codes.ts';
import { printPath, type Path } from '../../../src/story/check/fault.ts';
import { readPlaced } from '../../../src/story/read/article.ts';
import { sharedBlocks } from '../../../src/story/shared-block.ts';
import { storyAt } from '../../../src/story/story-at.ts';
import { story } from '../../../src/story/story.ts';
import { countryName } from '../../../src/words/country-name.ts';
import { measured } from './measured.ts';
import { maximalRecord } from './views.ts';

test.each([
  ['head', 'Ẫ ő Ł ğ İ ß æ þ Ÿ ș “ ” ’ – … % € £ ½ ² −', []],
  ['filled', 'Ẫ ő Ł ğ İ ß æ þ Ÿ ș “ ” ’ – … % € £ ½ · −', []],
  ['head', 'To \ue000 → \ue000', ['\ue000', '→']],
  // A sign comes with the letters of its script: an arrow in a Chinese text is one that its typefaces have.
  ['head', '。 → To Busan', ['。', '→']],
  ['head', '盐抵釜山→仁川。', []],
  ['body', 'Жёлтый, Ґданськ', []],
  ['label', 'Ωμέγα, Αθήνα', []],
  ['filled', 'Ж', []],
  ['head', 'قال الوزير: «الملح» (٣)، پروانه؟', []],
  ['head', 'השר אמר: ״שָׁלוֹם״', []],
  ['label', 'เกลือมาถึงท่าเรือ ๓', []],
  ['filled', 'नमक बंदरगाह पर पहुँच गया।', []],
  ['head', '鹽抵釜山港，「三袋」', []],
  ['head', '塩は港に着いた、カナー', []],
  ['head', '소금이 항구에 도착했다', []],
  ['head', 'ნინო Նինո নিনো நினோ నినో ನಿನೋ നിനോ નિનો ਨਿਨੋ ኒኖ នីណូ ນີໂນ නිනෝ', []],
  ['head', 'ဗမာ', ['ဗ', 'မ', 'ာ']],
  ['label', '😀', ['😀']],
  ['head', 'Gyo\u030br, soft\u00adhyphen, join\u200der', []],
  // No font has this letter with this accent as one, and the accent has no shape of its own.
  ['head', 'x\u0331', ['\u0331']],
] as const)('in %s, “%s” lacks %j', (face, words, missing) => {
  expect(missingFrom(faces[face], words)).toEqual(missing);
});

test.each(['Busan', 'Ẫ ő Ł → € ½', 'x\u0331'])('“%s” asks for no family of another script', (words) => {
  for (const face of Object.values(faces)) expect(helpFor(face, words)).toEqual([]);
});

test.each([
  ['قال 习近平', ['Noto Arabic', 'Noto SC']],
  ['習近平', ['Noto TC']],
  ['釜山はカナ', ['Noto JP']],
  ['부산 釜山', ['Noto KR']],
  // Of a character that is in one region only, the others are asked in their turn.
  ['习 は', ['Noto JP', 'Noto SC']],
])('“%s” is helped out by %j', (words, families) => {
  expect(helpFor(faces.head, words).map(({ family }) => family.name)).toEqual(families);
});

test('a family of a hundred slices gives only those that are needed', () => {
  expect(helpFor(faces.head, '山').flatMap(({ files }) => files)).toHaveLength(1);
});

test('a text in a face that no card has is a mistake', () => {
  expect(() => missingFrom({ fontFamily: 'Arial', fontWeight: 400 }, 'A')).toThrow(TypeError);
});

test('every country can be printed', () => {
  const all = [...countryCodes].map(countryName).join('');
  for (const face of [faces.body, faces.filled]) expect(missingFrom(face, all)).toEqual([]);
});

test.each([
  ['→', '‘→’ (U+2192)'],
  ['釜', '‘釜’ (U+91DC, Chinese character)'],
  ['Ж', '‘Ж’ (U+0416, Cyrillic letter)'],
  ['😀', '‘😀’ (U+1F600, picture)'],
  ['\u0331', '‘\u0331’ (U+0331, accent without a letter that carries it)'],
  ['\u2003', '‘\u2003’ (U+2003, space of a special width)'],
  ['\ue000', '‘\ue000’ (U+E000, character of private use)'],
])('the character %s is told so that it can be found', (letter, name) => {
  expect(named(letter)).toBe(name);
});

test.each([
  ['Tokyo → Busan', ['→'], 'Tokyo to Busan'],
  ['Tokyo→Busan', ['→'], 'Tokyo to Busan'],
  ['Well done 😀', ['😀'], 'Well done'],
  ['A\u2003space', ['\u2003'], 'A space'],
  ['𝐁old', ['𝐁'], 'Bold'],
  ['Rangoon ရန်', ['ရ', 'န', '\u103a'], '<the same in other letters>'],
  ['😀', ['😀'], '<the same in other letters>'],
])('“%s” without %j is “%s”', (words, missing, mended) => {
  expect(printable(words, missing)).toBe(mended);
});

/** Every text of a value, with the path to it. */
function textsIn(value: unknown, at: Path = []): readonly Path[] {
  if (typeof value === 'string') return [at];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    textsIn(each, [...at, Array.isArray(value) ? Number(key) : key]),
  );
}

/** The value with another text at a path. */
function withText<Value>(value: Value, path: Path, change: (text: string) => string): Value {
  const copy = structuredClone(value);
  const within = path
    .slice(0, -1)
    .reduce<object>((each, step) => Reflect.get(each, step) as object, copy as object);
  const last = path.at(-1) ?? '';
  Reflect.set(within, last, change(String(Reflect.get(within, last))));
  return copy;
}

/** The texts that may hold any letter: neither an id nor a date, and no name of a zone. */
const free = textsIn(maximalRecord).filter(
  (path) =>
    path.at(-1) !== 'zone' &&
    explainer.safeParse(withText(maximalRecord, path, (text) => `${text}\ue000`)).success,
);

/** A character for each of them that no face of the cards has. */
const marks = new Map(free.map((path, index) => [printPath(path), String.fromCodePoint(0xe000 + index)]));

const marked = free.reduce(
  (record, path) => withText(record, path, (text) => (marks.get(printPath(path)) ?? '') + text),
  maximalRecord,
);

/** Everything that the cards print on any day. */
async function printed(): Promise<string> {
  const tale = story('a-story', pass(marked), 'Words.');
  const words: string[] = [];
  const first = Temporal.PlainDate.from('2025-10-09');
  for (let day = first; day.toString() < '2026-01-01'; day = day.add({ days: 1 })) {
    const view = storyAt(tale, day.add({ days: 1 }).toZonedDateTime('UTC').toInstant(), 'UTC');
    for (const card of [storyCard(view), ...sharedBlocks(view).map((block) => blockCard(block, view))])
      words.push(...(await measured(card)).texts.map((text) => text.words));
  }
  return words.join('\n');
}

/** A field without the numbers of its place. */
const kind = (field: string): string => field.replaceAll(/\[\d+\]/g, '');

describe('an editor is told of the fields that cards print', async () => {
  const on = await printed();
  const told = new Set(missingLetters(marked).map(({ at }) => printPath(at)));

  test('of every text that some card prints on some day', () => {
    const shown = [...marks].filter(([, mark]) => on.includes(mark)).map(([field]) => field);
    expect(shown.length).toBeGreaterThan(40);
    expect(shown.filter((field) => !told.has(field))).toEqual([]);
  });

  test('of no other', () => {
    expect([...new Set([...told].map(kind))].toSorted()).toEqual([
      'carrying.text',
      'claims.states.by',
      'claims.states.text',
      'claims.text',
      'deadlines.states.rate.of',
      'deadlines.states.rate.unit',
      'deadlines.states.text',
      'deadlines.title',
      'deadlines.who',
      'deck.text',
      'people.name',
      'people.states.part',
      'people.states.role',
      'stops.engagements.title',
      'stops.place',
      'stops.states.text',
      'title.text',
      'topics.name',
    ]);
  });
});

// Only the serif has the turned comma of Hawaiʻi, and only the grotesque the long accent of Ǻngström.
test.each([
  ['ʻ', ['title', 0, 'text'], true],
  ['ʻ', ['title', 1, 'text'], true],
  ['ʻ', ['deck', 0, 'text'], false],
  ['ʻ', ['carrying', 1, 'text'], true],
  ['ʻ', ['topics', 1, 'name'], true],
  ['ʻ', ['stops', 0, 'place'], true],
  ['Ǻ', ['stops', 0, 'place'], true],
  ['ʻ', ['stops', 2, 'engagements', 0, 'title'], false],
  ['ʻ', ['stops', 1, 'states', 0, 'text'], false],
  ['ʻ', ['people', 0, 'name'], false],
  ['Ǻ', ['people', 0, 'name'], true],
  ['ʻ', ['people', 0, 'states', 0, 'role'], false],
  ['ʻ', ['deadlines', 0, 'title'], false],
  ['ʻ', ['deadlines', 0, 'who'], true],
  ['Ǻ', ['deadlines', 0, 'who'], false],
  ['ʻ', ['deadlines', 0, 'states', 0, 'rate', 'of'], true],
  ['Ǻ', ['deadlines', 0, 'states', 0, 'rate', 'of'], false],
  ['ʻ', ['claims', 0, 'text'], false],
  ['ʻ', ['claims', 0, 'states', 0, 'by'], true],
  ['Ǻ', ['claims', 0, 'states', 0, 'by'], false],
] as const)('‘%s’ in %j is looked for in the faces it is set in', (letter, at, told) => {
  const record = withText(maximalRecord, at, (text) => letter + text);
  expect(missingLetters(record).map((fault) => fault.at)).toEqual(told ? [at] : []);
});

test('the problem stands at the field in the file, with what to write', () => {
  const file = 'content/explainers/a-story/index.mdx';
  const bytes = readFileSync(path.join(import.meta.dirname, '../../fixtures/good/minimal.mdx'), 'utf8');
  const reading = readPlaced(
    file,
    'a-story',
    Buffer.from(bytes.replace(/^title: .*$/mu, 'title: "Up → down"')),
    'UTC',
  );
  if (!reading.ok) throw new TypeError('The fixture is sound.');
  expect(lettersIn([reading.placed])).toEqual([
    {
      place: { file, line: 2, column: 8 },
      field: 'title',
      wrong:
        'This is printed on a share card, and the letters of the share cards have no ‘→’ (U+2192); say it in letters and signs that they have.',
      cure: 'title: Up to down',
    },
  ]);
});
