import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainer } from '../../../src/schema/explainer.ts';
import { pass } from '../../../src/story/check/checked.ts';
import { latestDate } from '../../../src/story/edition.ts';
import { recordAt } from '../../../src/story/record-at.ts';
import { storyAt } from '../../../src/story/story-at.ts';
import { story, type Story } from '../../../src/story/story.ts';
import { datedBlocks, datesWithin, instantWithin, placesAll } from './arbitrary.ts';
import { aFigure, aPerson, aRecord, aSource, aStop, aTerm, anUpdate, at, momentIn } from './blocks.ts';

const made = (part: Parameters<typeof aRecord>[0], mdx = placesAll): Story =>
  story('a-story', pass(aRecord(part)), mdx);

const cut = (tale: Story, instant: Temporal.Instant) => recordAt(tale, storyAt(tale, instant, 'UTC'), 'UTC');

/**
 * A stop that was always known, where the date is ahead of all others: by it the sources are read, so that the zones
 * of what is not known yet say nothing of the date.
 */
const furthestAhead = aStop(
  { id: 'kiritimati', zone: 'Pacific/Kiritimati', arrive: '2025-01-01', leave: '2025-01-02' },
  { on: '2025-01-01' },
);

/** Every date of a state, a wording, an update or a threat. */
function onsWithin(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const on: unknown = Reflect.get(value, 'on');
  return [...(typeof on === 'string' ? [on] : []), ...Object.values(value).flatMap(onsWithin)];
}

describe('over stories of any shape', () => {
  test('the cut record is read as the whole one is', () => {
    let lost = 0;
    fc.assert(
      fc.property(datedBlocks(), instantWithin(), (blocks, instant) => {
        const tale = made({ ...blocks, stops: [...(blocks.stops ?? []), furthestAhead] });
        const record = cut(tale, instant);
        const again: Story = { ...tale, record: pass(record) };
        expect(JSON.stringify(storyAt(again, instant, 'UTC'))).toBe(
          JSON.stringify(storyAt(tale, instant, 'UTC')),
        );
        lost += JSON.stringify(tale.record).length - JSON.stringify(record).length;
      }),
      { numRuns: 70 },
    );
    expect(lost).toBeGreaterThan(1000);
  });

  test('nothing dated later stands in it', () => {
    let dated = 0;
    fc.assert(
      fc.property(datedBlocks(), instantWithin(), (blocks, instant) => {
        const tale = made(blocks);
        const record = cut(tale, instant);
        for (const { on, zone } of datesWithin(record)) {
          dated += 1;
          expect(Temporal.Instant.compare(momentIn(zone, on).start, instant), on).toBeLessThanOrEqual(0);
        }
        const anywhere = latestDate(tale.record, instant, 'UTC').toString();
        const days = [
          ...onsWithin(record).map((on) => on.slice(0, 'YYYY-MM-DD'.length)),
          ...record.short.flatMap(({ since, until }) => [since ?? '', until ?? '']),
          ...record.sources.map(({ published, notBefore }) => published ?? notBefore ?? ''),
          ...record.editions,
          record.knownTo,
        ];
        expect(days.filter((each) => each > anywhere)).toEqual([]);
      }),
    );
    expect(dated).toBeGreaterThan(1000);
  });

  test('it is whole once everything is known', () => {
    fc.assert(
      fc.property(datedBlocks(), (blocks) => {
        const tale = made({ ...blocks, knownTo: '2025-12-01' });
        const record = cut(tale, at('2026-06-01T00:00[UTC]'));
        const { people, claims, sources } = record;
        // Of these a checked record has nothing that is never known, and nothing that is never cited.
        const rest = { people: [], claims: [], sources: [] };
        expect({ ...record, ...rest }).toEqual({ ...tale.record, ...rest });
        expect(tale.record.people).toEqual(expect.arrayContaining(people));
        expect(tale.record.claims).toEqual(expect.arrayContaining(claims));
        expect(tale.record.sources).toEqual(expect.arrayContaining(sources));
      }),
      { numRuns: 50 },
    );
  });

  test('cutting it again changes nothing', () => {
    fc.assert(
      fc.property(datedBlocks(), instantWithin(), (blocks, instant) => {
        const tale = made({ ...blocks, stops: [...(blocks.stops ?? []), furthestAhead] });
        const record = cut(tale, instant);
        expect(cut({ ...tale, record: pass(record) }, instant)).toEqual(record);
      }),
      { numRuns: 50 },
    );
  });
});

test('the short version keeps what stood there, and not what will, nor when a sentence will go', () => {
  const sources = ['p1'];
  const tale = made({
    short: [
      { text: 'Stays.', sources },
      { text: 'Gone.', sources, until: '2025-10-30' },
      { text: 'Going.', sources, until: '2025-11-01' },
      { text: 'Coming.', sources, since: '2025-11-01' },
      { text: 'Came.', sources, since: '2025-10-31' },
    ],
  });
  expect(cut(tale, at('2025-10-31T00:00[UTC]')).short).toEqual([
    { text: 'Stays.', sources },
    { text: 'Gone.', sources, until: '2025-10-30' },
    { text: 'Going.', sources },
    { text: 'Came.', sources, since: '2025-10-31' },
  ]);
});

test('a text that is put otherwise has the wordings until then; before the first it stands without a date', () => {
  const title = [
    { on: '2025-10-20', text: 'They are to meet' },
    { on: '2025-10-30', text: 'They met' },
  ];
  const tale = made({ title });
  const titleOn = (day: string) => cut(tale, at(`${day}T12:00[UTC]`)).title;
  expect(titleOn('2025-10-19')).toBe('They are to meet');
  expect(titleOn('2025-10-29')).toEqual(title.slice(0, 1));
  expect(titleOn('2025-10-30')).toEqual(title);
});

test('the dates of a block are read in its zone', () => {
  const seoul = { zone: 'Asia/Seoul', arrive: '2025-10-30', leave: '2025-10-30' };
  const tale = made({
    stops: [
      aStop(
        {
          ...seoul,
          purpose: [
            { on: '2025-10-20', text: 'To meet.' },
            { on: '2025-10-30', text: 'They met.' },
          ],
        },
        { on: '2025-10-20' },
        { on: '2025-10-30', status: 'visited' },
      ),
    ],
    updates: [anUpdate('met', '2025-10-30')],
  });
  const { stops, updates } = cut(tale, at('2025-10-30T00:00[Asia/Seoul]'));
  expect(stops.map(({ states, purpose }) => [states.length, purpose.length])).toEqual([[2, 2]]);
  expect(updates).toEqual([]);
});

test('a meeting nobody knows of yet is left out of its stop', () => {
  const meeting = (id: string, on: string) => ({
    id,
    title: 'A meeting',
    states: [{ on, status: 'announced' as const, text: 'Said.', sources: ['p1'] }],
  });
  const engagements = [meeting('lunch', '2025-10-20'), meeting('dinner', '2025-10-29')];
  const stop = aStop({ arrive: '2025-10-29', leave: '2025-10-30', engagements }, { on: '2025-10-20' });
  const known = (day: string) =>
    cut(made({ stops: [stop] }), at(`${day}T12:00[Asia/Seoul]`)).stops.flatMap((each) =>
      each.engagements.map(({ id }) => id),
    );
  expect(known('2025-10-28')).toEqual(['lunch']);
  expect(known('2025-10-29')).toEqual(['lunch', 'dinner']);
});

test('the record goes as far as its own sources, or as the view', () => {
  const tale = made({ knownTo: '2025-12-31', editions: ['2025-10-24', '2025-10-30', '2025-11-02'] });
  const on = (time: string) => {
    const { knownTo, editions } = cut(tale, at(`${time}[UTC]`));
    return { knownTo, editions };
  };
  expect(on('2025-10-30T12:00')).toEqual({ knownTo: '2025-10-30', editions: ['2025-10-24'] });
  expect(on('2025-10-31T00:00')).toEqual({
    knownTo: '2025-10-31',
    editions: ['2025-10-24', '2025-10-30'],
  });
  expect(on('2026-05-01T00:00').knownTo).toBe('2025-12-31');
});

describe('a source is named', () => {
  const sources = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'].map((id) =>
    aSource(id, id === 'p5' ? { published: '2025-10-31' } : {}),
  );
  const tale = made(
    {
      terms: [aTerm({ sources: ['p2'] })],
      updates: [
        { ...anUpdate('set-off', '2025-10-24'), sources: ['p3', 'p5'] },
        { ...anUpdate('met', '2025-10-30'), sources: ['p4'] },
      ],
      sources,
    },
    'Words.<Cite id="p6" />\n\n<Since on="2025-10-31">A <Term id="tariff">tariff</Term>.</Since>\n',
  );
  test.each([
    ['2025-10-29', ['p1', 'p3', 'p6']],
    ['2025-10-30', ['p1', 'p3', 'p4', 'p6']],
    // The prose comes to explain a word, and a page that the first update already named comes out.
    ['2025-10-31', ['p1', 'p2', 'p3', 'p4', 'p5', 'p6']],
  ])('once something names it that stands, and it could be read: on %s', (day, ids) => {
    expect(cut(tale, at(`${day}T12:00[UTC]`)).sources.map(({ id }) => id)).toEqual(ids);
  });
});

test('a figure without a place in the prose of the day is left out, and a threat not yet made', () => {
  const figure = aFigure(
    {},
    [
      { on: '2025-10-01', value: 10 },
      { on: '2025-10-20', value: 20 },
    ],
    [
      { on: '2025-10-10', from: '2025-11-01', value: 100 },
      { on: '2025-10-25', from: '2025-11-01', value: 155 },
    ],
  );
  const placed = '<Since on="2025-10-15">\n\n<Figure id="steps" />\n\n</Since>\n\nWords.<Cite id="p1" />\n';
  const tale = made({ figures: [figure] }, placed);
  const shown = (day: string) =>
    cut(tale, at(`${day}T12:00[UTC]`)).figures.map(({ states, threats }) => [states.length, threats.length]);
  expect(shown('2025-10-14')).toEqual([]);
  expect(shown('2025-10-15')).toEqual([[1, 1]]);
  expect(shown('2025-10-25')).toEqual([[2, 2]]);
});

test('a record of which all is known is of the shape it was written in', () => {
  const record = aRecord({});
  expect(explainer.parse(cut(made({}), at('2026-06-01T00:00[UTC]')))).toMatchObject({
    title: record.title,
    topics: record.topics,
    published: record.published,
  });
});

test('whose journey it is, is said once the story knows them', () => {
  const person = aPerson({ on: '2025-10-20', role: 'President', part: 'Travels.' });
  const tale = made({ people: [person], traveller: person.id, stops: [furthestAhead] });
  for (const [day, known] of [
    ['2025-10-19', undefined],
    ['2025-10-20', person.id],
  ] as const) {
    const when = at(`${day}T12:00[UTC]`);
    expect(storyAt(tale, when, 'UTC').traveller).toBe(known);
    expect(cut(tale, when).traveller).toBe(known);
    expect('traveller' in cut(tale, when)).toBe(known !== undefined);
  }
});
