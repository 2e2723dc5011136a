import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pass } from '../../../src/story/check/checked.ts';
import { citedIn } from '../../../src/body/citations.ts';
import { plainText } from '../../../src/body/heading.ts';
import { editionsBy, latestDate } from '../../../src/story/edition.ts';
import { dateAt } from '../../../src/story/moment.ts';
import { storyAt, type StoryView } from '../../../src/story/story-at.ts';
import { story } from '../../../src/story/story.ts';
import {
  anyDay,
  anyZone,
  datedBlocks,
  datesWithin,
  instantWithin,
  placesAll,
  stateNumber,
} from './arbitrary.ts';
import { anyBody } from './arbitrary-body.ts';
import { aRecord, aSource, aStop, aTerm, anUpdate, at, momentIn, anOffer } from './blocks.ts';
import { datesOf, histories, sourcesIn } from './walk.ts';

const made = (
  part: Parameters<typeof aRecord>[0],
  mdx = '## What happened?\n\nSomething.<Cite id="p1" />\n',
) => story('a-story', pass(aRecord(part)), mdx);

describe('over stories of any shape', () => {
  test('nothing dated later can be reached', () => {
    let dated = 0;
    const notAfter = (date: Temporal.PlainDate | string | undefined, last: Temporal.PlainDate): void => {
      if (date === undefined) return;
      dated += 1;
      expect(Temporal.PlainDate.compare(date, last)).toBeLessThanOrEqual(0);
    };
    fc.assert(
      fc.property(datedBlocks(), instantWithin(), (blocks, instant) => {
        const tale = made(blocks, placesAll);
        const view = storyAt(tale, instant, 'UTC');
        const today = dateAt(instant, 'UTC');
        const anywhere = latestDate(tale.record, instant, 'UTC');
        for (const { path, on } of datesOf(view)) {
          dated += 1;
          expect(Temporal.Instant.compare(on.start, instant), path).toBeLessThanOrEqual(0);
        }
        // Every dated text says when it is known from.
        for (const { on, zone } of datesWithin(view)) {
          dated += 1;
          expect(Temporal.Instant.compare(momentIn(zone, on).start, instant), on).toBeLessThanOrEqual(0);
        }
        for (const { published, notBefore } of view.sources) {
          notAfter(published, anywhere);
          notAfter(notBefore, anywhere);
        }
        notAfter(view.published && dateAt(view.published, 'UTC'), today);
        if (view.published !== undefined)
          expect(Temporal.Instant.compare(view.published, instant)).toBeLessThanOrEqual(0);
        notAfter(view.lastDevelopment, today);
        notAfter(view.reach, today);
      }),
    );
    // The walk does find dates.
    expect(dated).toBeGreaterThan(1000);
  });

  test('nor in an edition, by any clock of the story', () => {
    fc.assert(
      fc.property(datedBlocks(), (blocks) => {
        const tale = made(blocks, placesAll);
        for (const { date, at: instant } of editionsBy(tale, at('2030-01-01T00:00[UTC]'), 'UTC')) {
          const view = storyAt(tale, instant, 'UTC');
          for (const { path, on } of datesOf(view))
            expect(Temporal.PlainDate.compare(on.date, date), path).toBeLessThanOrEqual(0);
          for (const { published, notBefore } of view.sources)
            expect((published ?? notBefore ?? '') <= date.toString()).toBe(true);
        }
      }),
    );
  });

  test('what is known stays known, and in its order', () => {
    const compared = new Map<string, number>();
    fc.assert(
      fc.property(datedBlocks(), instantWithin(), instantWithin(), (blocks, one, other) => {
        const [earlier = one, later = other] = [one, other].toSorted((a, b) =>
          Temporal.Instant.compare(a, b),
        );
        const tale = made(blocks, placesAll);
        const after = new Map(histories(storyAt(tale, later, 'UTC')).map(({ of, states }) => [of, states]));
        for (const { of, states } of histories(storyAt(tale, earlier, 'UTC'))) {
          const kind = of.replace(/-\d+/, '');
          compared.set(kind, (compared.get(kind) ?? 0) + states.length);
          expect(JSON.stringify(after.get(of)?.slice(0, states.length)), of).toBe(JSON.stringify(states));
        }
      }),
    );
    // Every kind of block was compared.
    expect([...compared.values()].filter((states) => states > 5)).toHaveLength(13);
  });

  test('a role, a part and an answer are only followed by later ones', () => {
    const order = ({ people, unknowns }: StoryView) =>
      new Map([
        ...people.flatMap(({ id, role, part }): [string, number][] => [
          [`${id} role`, stateNumber(role)],
          [`${id} part`, stateNumber(part)],
        ]),
        ...unknowns.map(({ id, text }): [string, number] => [id, stateNumber(text)]),
      ]);
    let grown = 0;
    fc.assert(
      fc.property(datedBlocks(), instantWithin(), instantWithin(), (blocks, one, other) => {
        const [earlier = one, later = other] = [one, other].toSorted((a, b) =>
          Temporal.Instant.compare(a, b),
        );
        const tale = made(blocks);
        const after = order(storyAt(tale, later, 'UTC'));
        for (const [key, number] of order(storyAt(tale, earlier, 'UTC'))) {
          expect(after.get(key), key).toBeGreaterThanOrEqual(number);
          if (after.get(key) !== number) grown += 1;
        }
      }),
    );
    expect(grown).toBeGreaterThan(20);
  });

  test('what anything cites and could be read is in the list of sources, and nothing else is', () => {
    let [all, hidden] = [0, 0];
    fc.assert(
      fc.property(datedBlocks(), instantWithin(), (blocks, instant) => {
        const tale = made(blocks, placesAll);
        const { sources, people, ...others } = storyAt(tale, instant, 'UTC');
        // Of a person the story’s page prints the last state; those before it stand on the person’s own page.
        const rest = { ...others, people: people.map((person) => ({ ...person, steps: [] })) };
        const today = latestDate(tale.record, instant, 'UTC').toString();
        const readable = new Set(
          blocks.sources
            ?.filter(({ published, notBefore }) => (published ?? notBefore ?? '') <= today)
            .map(({ id }) => id),
        );
        const cited = new Set([...sourcesIn(rest), ...rest.sections.flatMap(citedIn)]);
        expect(new Set(sources.map(({ id }) => id))).toEqual(cited.intersection(readable));
        expect(sources.map(({ number }) => number)).toEqual(sources.map((_, index) => index + 1));
        all += sources.length;
        hidden += cited.difference(readable).size;
      }),
    );
    expect(Math.min(all, hidden)).toBeGreaterThan(50);
  });

  test('the prose is exactly the words whose time it is', () => {
    let [there, gone] = [0, 0];
    fc.assert(
      fc.property(anyBody(), anyZone(), instantWithin(), ({ mdx, placed }, newsroom, instant) => {
        const { sections } = storyAt(made({}, mdx), instant, newsroom);
        const today = dateAt(instant, newsroom).toString();
        const expected = placed.filter(({ within }) =>
          within.every(({ name, on }) => (name === 'Since' ? on <= today : today < on)),
        );
        const text = sections.flatMap(({ content }) => content.map(plainText)).join(' ');
        expect(text.match(/w\d+w/g) ?? []).toEqual(expected.map(({ word }) => word));
        there += expected.length;
        gone += placed.length - expected.length;
      }),
      { numRuns: 300 },
    );
    expect(Math.min(there, gone)).toBeGreaterThan(300);
  });

  test('a figure, a term and the offers are seen only while the prose has a place for them', () => {
    fc.assert(
      fc.property(
        datedBlocks(),
        fc.constantFrom('Since', 'Until'),
        anyDay(),
        instantWithin(),
        (blocks, name, on, instant) => {
          const within = `<${name} on="${on}">\n\n${placesAll}\n</${name}>`;
          const stands = on <= dateAt(instant, 'UTC').toString() === (name === 'Since');
          const inPlace = ({ figures, terms, sides }: StoryView): string =>
            JSON.stringify({ figures, terms, sides });
          const always = storyAt(made(blocks, placesAll), instant, 'UTC');
          const view = storyAt(made(blocks, within), instant, 'UTC');
          expect(view.sections).toHaveLength(stands ? 1 : 0);
          expect(inPlace(view)).toBe(
            stands ? inPlace(always) : JSON.stringify({ figures: [], terms: [], sides: [] }),
          );
        },
      ),
      { numRuns: 50 },
    );
  });

  test('a record is only read: the same question has the same answer', () => {
    fc.assert(
      fc.property(datedBlocks(), instantWithin(), (blocks, instant) => {
        const tale = made(blocks);
        const record = JSON.stringify(tale.record);
        const answer = JSON.stringify(storyAt(tale, instant, 'UTC'));
        expect(JSON.stringify(storyAt(tale, instant, 'UTC'))).toBe(answer);
        expect(JSON.stringify(tale.record)).toBe(record);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the story as it stood', () => {
  const stop = aStop(
    { arrive: '2025-10-29', leave: '2025-10-30' },
    { on: '2025-10-20', sources: ['p2'] },
    { on: '2025-10-30', status: 'visited', sources: ['p3'] },
  );
  const tale = made({
    stops: [stop],
    updates: [
      anUpdate('set-off', '2025-10-24'),
      anUpdate('mended', '2025-10-26', 'correction'),
      anUpdate('met', '2025-10-30'),
    ],
    sources: ['p1', 'p2', 'p3', 'p4'].map((id) => aSource(id)),
  });
  const on = (day: string) => storyAt(tale, at(`${day}T12:00[UTC]`), 'UTC');

  test.each([
    ['2025-10-19', 0, undefined, undefined, ['p1']],
    ['2025-10-20', 1, 'ahead', undefined, ['p1', 'p2']],
    ['2025-10-24', 1, 'ahead', '2025-10-24', ['p1', 'p2']],
    // A correction is no development.
    ['2025-10-27', 1, 'ahead', '2025-10-24', ['p1', 'p2']],
    ['2025-10-31', 1, 'visited', '2025-10-30', ['p1', 'p2', 'p3']],
  ])('on %s', (day, stops, phase, development, sources) => {
    const view = on(day);
    expect(view.stops).toHaveLength(stops);
    expect(view.stops[0]?.phase).toBe(phase);
    expect(view.lastDevelopment?.toString()).toBe(development);
    expect(view.sources.map(({ id }) => id)).toEqual(sources);
  });

  test('carries what is not dated', () => {
    const view = on('2025-10-19');
    expect(view).toMatchObject({
      slug: 'a-story',
      title: 'A story',
      minutes: 1,
      strip: { carrying: 'Nothing but itself' },
    });
    expect(view.sections.map(({ id }) => id)).toEqual(['section-what-happened']);
  });
});

describe('the dates a view gives of itself', () => {
  const tale = made({ published: '2025-10-20T09:00:00Z', knownTo: '2025-12-31' });
  test.each([
    ['2025-10-20T08:59:59', undefined, '2025-10-20'],
    ['2025-10-20T09:00:00', '2025-10-20T09:00:00Z', '2025-10-20'],
    ['2025-12-31T12:00:00', '2025-10-20T09:00:00Z', '2025-12-31'],
    // No view speaks of a time that the sources do not reach.
    ['2026-06-01T12:00:00', '2025-10-20T09:00:00Z', '2025-12-31'],
  ])('at %s', (time, published, reach) => {
    const view = storyAt(tale, at(`${time}[UTC]`), 'UTC');
    expect(view.published?.toString()).toBe(published);
    expect(view.reach.toString()).toBe(reach);
  });
});

describe('headline, deck and strip are put as they stood', () => {
  const tale = made({
    title: [
      { on: '2025-10-20', text: 'They are to meet' },
      { on: '2025-10-30', text: 'They met' },
    ],
    deck: [
      { on: '2025-10-20', text: 'What for.' },
      { on: '2025-10-31', text: 'What came of it.' },
    ],
    carrying: [
      { on: '2025-10-20', text: 'Tariffs' },
      { on: '2025-11-01', text: 'A truce' },
    ],
  });
  test.each([
    ['2025-10-29', 'They are to meet', 'What for.', 'Tariffs'],
    ['2025-10-30', 'They met', 'What for.', 'Tariffs'],
    ['2025-10-31', 'They met', 'What came of it.', 'Tariffs'],
    ['2025-11-01', 'They met', 'What came of it.', 'A truce'],
  ])('on %s', (day, title, deck, carrying) => {
    // Each day begins at the newsroom, fourteen hours before it does at Greenwich.
    const view = storyAt(tale, at(`${day}T00:00[Pacific/Kiritimati]`), 'Pacific/Kiritimati');
    expect(view).toMatchObject({ title, deck, strip: { carrying } });
  });
});

describe('a source that only what does not stand yet needs', () => {
  const tale = made(
    {
      terms: [aTerm({ sources: ['p2'] })],
      short: [
        ...[1, 2, 3].map((each) => ({ text: `Sentence ${each}.`, sources: ['p1'] })),
        { text: 'Later.', sources: ['p4'], since: '2025-11-01' },
      ],
      sources: [aSource('p1'), aSource('p2'), aSource('p3'), aSource('p4', { published: '2025-11-02' })],
    },
    'Words.<Cite id="p1" />\n\n<Since on="2025-10-30">A <Term id="tariff">tariff</Term>.<Cite id="p3" /></Since>',
  );
  test.each([
    ['2025-10-29', ['p1'], 0],
    ['2025-10-30', ['p1', 'p2', 'p3'], 1],
    // The sentence stands, but the page was not there yet.
    ['2025-11-01', ['p1', 'p2', 'p3'], 1],
    ['2025-11-02', ['p1', 'p2', 'p3', 'p4'], 1],
  ])('is not named: on %s', (day, sources, terms) => {
    const view = storyAt(tale, at(`${day}T12:00[UTC]`), 'UTC');
    expect(view.sources.map(({ id }) => id)).toEqual(sources);
    expect(view.terms).toHaveLength(terms);
  });
});

test('the reading time is that of the prose of the day', () => {
  const later = `<Since on="2025-10-30">\n\n${'word '.repeat(2300)}\n\n</Since>`;
  const tale = made({}, `Words.\n\n${later}`);
  const minutes = (day: string) => storyAt(tale, at(`${day}T12:00[UTC]`), 'UTC').minutes;
  expect([minutes('2025-10-29'), minutes('2025-10-30')]).toEqual([1, 10]);
});

test('blocks that belong to no place are dated at the newsroom', () => {
  const tale = made({ updates: [anUpdate('met', '2025-10-30')] });
  const instant = at('2025-10-29T15:00[UTC]');
  expect(storyAt(tale, instant, 'Asia/Seoul').updates).toHaveLength(1);
  expect(storyAt(tale, instant, 'UTC').updates).toHaveLength(0);
});

test('a source is read as early as its date begins anywhere in the story', () => {
  const stop = aStop(
    { zone: 'Pacific/Kiritimati', arrive: '2025-10-30', leave: '2025-10-30' },
    { on: '2025-10-30T08:10', sources: ['p2'] },
  );
  const sources = [aSource('p1'), aSource('p2', { notBefore: '2025-10-30' })];
  // At Greenwich it is still the evening of the 29th.
  const view = storyAt(made({ stops: [stop], sources }), at('2025-10-30T08:30[Pacific/Kiritimati]'), 'UTC');
  expect(view.stops).toHaveLength(1);
  expect(view.sources.map(({ id }) => id)).toEqual(['p1', 'p2']);
});

test('the table of offers has its heading only once there is an offer', () => {
  const offers = [anOffer('soybeans', 'China', { on: '2025-10-30', status: 'floated' })];
  const tale = made({ offers }, 'Words.<Cite id="p1" />\n\n## What is offered?\n\n<Offers />\n');
  const headings = (day: string) =>
    storyAt(tale, at(`${day}T12:00[UTC]`), 'UTC').sections.flatMap(({ heading }) => heading ?? []);
  expect(headings('2025-10-29')).toEqual([]);
  expect(headings('2025-10-30')).toEqual(['What is offered?']);
});
