import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { pass } from '../../../src/story/check/checked.ts';
import { latestDate } from '../../../src/story/edition.ts';
import { storyAt } from '../../../src/story/story-at.ts';
import { story, type Story } from '../../../src/story/story.ts';
import { fixtureStory } from '../cards/views.ts';
import { datedBlocks, datesWithin, instantWithin, placesAll } from '../story/arbitrary.ts';
import { aClaim, aRecord, aSource, aStop, anUpdate, at, momentIn } from '../story/blocks.ts';
import { all, readMarkdown, wordsOf } from './read-markdown.ts';
import { validator } from './validator.ts';

// A build in a folder of another site; addresses are made of both when the module is read.
vi.stubEnv('SITE', 'https://example.org');
vi.stubEnv('BASE_URL', '/news');
const { storyCopy } = await import('../../../src/copies/story-copy.ts');
const { storyJson } = await import('../../../src/copies/story-json.ts');
const { storySchema } = await import('../../../src/copies/story-schema.ts');

const faults = validator(
  JSON.parse(JSON.stringify(storySchema('https://example.org/schema.json'))) as object,
);

const made = (part: Parameters<typeof aRecord>[0], mdx = 'Words.<Cite id="p1" />\n'): Story =>
  story('a-story', pass(aRecord(part)), mdx);

const read = (tale: Story, time: string) =>
  JSON.parse(storyJson(tale, storyAt(tale, at(`${time}[UTC]`), 'UTC'))) as Record<string, unknown>;

describe('over stories of any shape', () => {
  test('it is valid, and says nothing that was not known yet', () => {
    let dated = 0;
    fc.assert(
      fc.property(datedBlocks(), instantWithin(), (blocks, instant) => {
        const tale = made(blocks, placesAll);
        const json = storyJson(tale, storyAt(tale, instant, 'UTC'));
        const copy: unknown = JSON.parse(json);
        expect(faults(copy)).toEqual([]);
        for (const { on, zone } of datesWithin(copy)) {
          dated += 1;
          expect(Temporal.Instant.compare(momentIn(zone, on).start, instant), on).toBeLessThanOrEqual(0);
        }
        const { sources } = copy as { sources: { id: string; published?: string; notBefore?: string }[] };
        const today = latestDate(tale.record, instant, 'UTC').toString();
        for (const { published, notBefore } of sources)
          expect((published ?? notBefore ?? '') <= today).toBe(true);
        // Whatever it cites, it has.
        const ids = new Set(sources.map(({ id }) => id));
        const cited = [...json.matchAll(/"sources":\[((?:"[^"]*",?)*)\]/g)].flatMap(([, list = '']) =>
          [...list.matchAll(/"([^"]*)"/g)].map(([, id = '']) => id),
        );
        expect(cited.filter((id) => !ids.has(id))).toEqual([]);
      }),
      { numRuns: 40 },
    );
    expect(dated).toBeGreaterThan(300);
  });

  test('it is of the shape that its schema has by name', () => {
    const maximal = fixtureStory('maximal');
    const { title, deadlines } = maximal.record;
    expect(storyCopy.parse(read(maximal, '2027-01-01T00:00'))).toMatchObject({ title, deadlines });
  });
});

test('it says where it is from, and by which rules it may be used', () => {
  expect(read(fixtureStory('minimal'), '2027-01-01T00:00')).toMatchObject({
    $schema: 'https://example.org/news/schemas/story.json',
    address: 'https://example.org/news/explainers/minimal/',
    language: 'en',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
  });
});

test('a story that is not published yet has no date of publication', () => {
  const tale = made({ published: '2025-10-20T09:00:00Z' });
  expect(read(tale, '2025-10-20T08:59:59')).not.toHaveProperty('published');
  expect(read(tale, '2025-10-20T09:00:00')).toMatchObject({ published: '2025-10-20T09:00:00Z' });
});

test('nothing but the record changes it: not the hour of a build', () => {
  const tale = fixtureStory('maximal');
  expect(read(tale, '2027-01-01T00:00')).toEqual(read(tale, '2027-06-30T13:00'));
});

test('it names no block and no source that is still to come', () => {
  const stop = aStop(
    {
      arrive: '2025-10-29',
      leave: '2025-10-30',
      engagements: [
        {
          id: 'secret-signing',
          title: 'A signing',
          states: [{ on: '2025-10-30', status: 'held', text: 'Signed.', sources: ['p2'] }],
        },
      ],
    },
    { on: '2025-10-20', sources: ['p1', 'p2'] },
  );
  const claim = {
    ...aClaim({ on: '2025-10-20', certainty: 'expected' }),
    about: ['secret-signing', 'busan'],
  };
  const update = { ...anUpdate('set-off', '2025-10-21'), touches: ['busan', 'secret-signing'] };
  const sources = [aSource('p1'), aSource('p2', { published: '2025-10-30' })];
  const tale = made({ stops: [stop], claims: [claim], updates: [update], sources });
  expect(JSON.stringify(read(tale, '2025-10-29T12:00'))).not.toMatch(/secret|p2/);
  expect(read(tale, '2025-10-29T12:00')).toMatchObject({
    claims: [{ about: ['busan'] }],
    updates: [{ touches: ['busan'] }],
    stops: [{ states: [{ sources: ['p1'] }] }],
  });
  expect(read(tale, '2025-10-31T12:00')).toMatchObject({
    claims: [{ about: ['secret-signing', 'busan'] }],
    updates: [{ touches: ['busan', 'secret-signing'] }],
    stops: [{ states: [{ sources: ['p1', 'p2'] }] }],
    permalinks: {
      busan: 'https://example.org/news/explainers/a-story/#stop-busan',
      'secret-signing': 'https://example.org/news/explainers/a-story/#engagement-secret-signing',
      'set-off': 'https://example.org/news/explainers/a-story/#update-set-off',
    },
  });
});

test('its prose is the sections of the day, with links to blocks and notes by the ids of sources', () => {
  const mdx = `Before any heading.<Cite id="p1" />

## Who meets?

He goes to <Stop id="busan">the city</Stop>. <Quote by="Somebody" cite="p1 p2">so be it</Quote>

<Since on="2025-10-30">

## What came of it?

A truce.<Cite id="p2" />

</Since>
`;
  const stop = aStop({ arrive: '2025-10-29', leave: '2025-10-30' }, { on: '2025-10-20' });
  const tale = made({ stops: [stop], sources: [aSource('p1'), aSource('p2')] }, mdx);
  const address = 'https://example.org/news/explainers/a-story/';
  const sections = [
    { text: 'Before any heading.[^p1]\n' },
    {
      heading: 'Who meets?',
      address: `${address}#section-who-meets`,
      text: `He goes to [the city](${address}#stop-busan). “so be it” (Somebody)[^p1][^p2]\n`,
    },
  ];
  expect(read(tale, '2025-10-29T12:00')['sections']).toEqual(sections);
  expect(read(tale, '2025-10-30T12:00')['sections']).toEqual([
    ...sections,
    { heading: 'What came of it?', address: `${address}#section-what-came-of-it`, text: 'A truce.[^p2]\n' },
  ]);
});

test('the prose of a story with everything is Markdown, and cites what the record has', () => {
  const copy = read(fixtureStory('maximal'), '2027-01-01T00:00') as {
    sections: { text: string }[];
    sources: { id: string }[];
  };
  const ids = new Set(copy.sources.map(({ id }) => id));
  let notes = 0;
  for (const { text } of copy.sections) {
    // Footnotes have their text in the record; without one they are read as words.
    const definitions = [...ids].map((id) => `[^${id}]: A source`).join('\n');
    const tree = readMarkdown(`${text}\n${definitions}\n`);
    expect(all(tree, 'html')).toEqual([]);
    expect(wordsOf(tree)).not.toMatch(/\[\^/);
    notes += all(tree, 'footnoteReference').length;
  }
  expect(notes).toBeGreaterThan(3);
});
