import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test, vi } from 'vitest';
import { pass } from '../../../src/story/check/checked.ts';
import { neverRenamed, type FirstNames } from '../../../src/story/first-names.ts';
import { storyAt } from '../../../src/story/story-at.ts';
import { story } from '../../../src/story/story.ts';
import { datedBlocks, instantWithin, placesAll } from '../story/arbitrary.ts';
import { aDeadline, aPerson, aRecord, aSource, aStop, anUpdate, at } from '../story/blocks.ts';

vi.stubEnv('SITE', 'https://news.example');
vi.stubEnv('BASE_URL', '/news/');
const { developmentEntries } = await import('../../../src/feeds/development-entries.ts');
const { isPublished } = await import('../../../src/feeds/published-view.ts');

const late = at('2027-01-01T00:00[UTC]');

function entriesOf(
  part: Parameters<typeof aRecord>[0],
  {
    when = late,
    first = neverRenamed('trip'),
    mdx = 'Words.',
  }: { when?: Temporal.Instant; first?: FirstNames; mdx?: string } = {},
) {
  const tale = story('trip', pass(aRecord(part)), mdx, first);
  const view = storyAt(tale, when, 'UTC');
  return isPublished(view) ? developmentEntries(tale, view) : [];
}

const textOf = (html: string): string =>
  parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body.textContent;

const deadlines = [
  aDeadline(
    { id: 'tariff', title: 'Extra tariff', due: '2025-11-01', zone: 'America/New_York' },
    { on: '2025-10-10', text: 'Threatened.', sources: ['p1'] },
    { on: '2025-11-01', status: 'withdrawn', text: 'Dropped.', sources: ['p2'] },
  ),
];
const sources = [aSource('p1'), { ...aSource('p2'), title: 'The plan is dropped' }, aSource('p3')];
const dropped = {
  ...anUpdate('dropped', '2025-11-01'),
  text: 'The tariff is dropped.',
  touches: ['tariff'],
  sources: ['p2'],
};
const wrong = {
  ...anUpdate('wrong', '2025-11-03', 'correction'),
  text: 'It was 100, not 155.',
  touches: ['tariff'],
};
const title = [
  { on: '2025-10-10', text: 'The threat' },
  { on: '2025-11-02', text: 'The threat that passed' },
];
const updates = [dropped, wrong];

describe('a development', () => {
  const [correction, development] = entriesOf({ title, deadlines, sources, updates });

  test('has a permanent id and its place in the story', () => {
    expect(development).toMatchObject({
      id: 'tag:news.example,2025-10-20:explainers/trip/update-dropped',
      link: 'https://news.example/news/explainers/trip/#update-dropped',
      title: 'The tariff is dropped.',
      topics: [{ id: 'world-news', name: 'World News' }],
    });
  });

  test('keeps its id when the story and the update are renamed', () => {
    const first = { ...neverRenamed('old'), fragments: { 'update-dropped': 'update-gone' } };
    const [, renamed] = entriesOf({ deadlines, sources, updates }, { first });
    expect(renamed?.id).toBe('tag:news.example,2025-10-20:explainers/old/update-gone');
    expect(renamed?.link).toBe(development?.link);
  });

  test('is dated by its own day, on the clock of the place where that begins last', () => {
    expect(development?.published.toString()).toBe('2025-11-01T00:00:00-04:00[America/New_York]');
    expect(correction?.published.toString()).toBe('2025-11-03T00:00:00+00:00[UTC]');
  });

  test('is told of from then on, whole, and never edited', () => {
    const idsAt = (time: string) =>
      entriesOf({ deadlines, sources, updates }, { when: at(time) }).map(({ link }) => link.split('#')[1]);
    expect(idsAt('2025-11-01T03:59[UTC]')).toEqual([]);
    expect(idsAt('2025-11-01T04:00[UTC]')).toEqual(['update-dropped']);
    expect(development?.updated).toEqual(development?.published);
  });

  test('numbers its sources as they are first cited', () => {
    const both = [{ ...dropped, sources: ['p3', 'p1'] }];
    const [entry] = entriesOf({ deadlines, sources, updates: both });
    const notes = [...(entry?.html.matchAll(/\[(.*?)\]<\/sup>/g) ?? [])].map(([, inside = '']) =>
      inside.replace(/<.*?>/g, ''),
    );
    expect(notes).toEqual(['1, 2', '3']);
  });

  test('says what it changed on record, as it was and as it became, by which sources', () => {
    const text = textOf(development?.html ?? '');
    for (const part of [
      'Extra tariff',
      'State: Withdrawn (was: Announced)',
      'Dropped.',
      'The plan is dropped',
      'Newspaper p2',
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('Newspaper p1');
    expect(text).not.toContain('Newspaper p3');
  });

  test('calls its story as it was called that day', () => {
    expect(textOf(development?.html ?? '')).toMatch(/From the story The threat$/);
    expect(development?.summary).toBe('In “The threat”. On the record: Extra tariff');
  });

  test('links absolutely, and needs no style and no script', () => {
    const { document } = parseHTML(`<!doctype html><html><body>${development?.html ?? ''}</body></html>`);
    expect(document.querySelectorAll('[class], [style], [id], script, style')).toHaveLength(0);
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toContain('https://news.example/news/explainers/trip/#deadline-tariff');
    expect(links).toContain('https://example.org/p2');
    expect(links.filter((href) => !URL.canParse(href ?? ''))).toEqual([]);
  });

  test('that is a correction says so', () => {
    expect(correction?.title).toBe('Correction: It was 100, not 155.');
    expect(textOf(correction?.html ?? '')).toMatch(/^3 November 2025 \(correction\):/);
  });

  test('that touched what stood already says since when', () => {
    expect(textOf(correction?.html ?? '')).toContain('as it stood since 1 November 2025');
    expect(textOf(correction?.html ?? '')).toContain('State: Withdrawn');
    expect(textOf(correction?.html ?? '')).not.toContain('was: Announced');
  });

  test('with a long text is cut in its title and whole in its summary', () => {
    const text = `${'Long words about little. '.repeat(12)}End.`;
    const [entry] = entriesOf({ updates: [{ ...dropped, touches: [], sources: ['p1'], text }] });
    expect(Array.from(entry?.title ?? '').length).toBeLessThanOrEqual(120);
    expect(entry?.title).toMatch(/…$/);
    expect(entry?.summary).toContain(text);
  });

  test('is cut in its title only where it is longer than lists print', () => {
    const titleOf = (length: number) =>
      entriesOf({ updates: [{ ...dropped, touches: [], sources: ['p1'], text: 'x'.repeat(length) }] })[0];
    expect([titleOf(120)?.title, titleOf(120)?.summary]).toEqual(['x'.repeat(120), 'In “A story”.']);
    expect([titleOf(121)?.title, titleOf(121)?.summary]).toEqual([
      `${'x'.repeat(119)}…`,
      `${'x'.repeat(121)} In “A story”.`,
    ]);
  });

  test('cites by the numbers of its own list, at the words and at each block', () => {
    const [entry] = entriesOf({
      deadlines: [
        aDeadline({ id: 'tariff' }, { on: '2025-11-01', sources: ['p3', 'p1'] }),
        aDeadline({ id: 'other', title: 'Another tariff' }, { on: '2025-11-01', sources: ['p2'] }),
      ],
      sources: [aSource('p0'), ...sources],
      updates: [{ ...dropped, touches: ['tariff', 'other'] }],
    });
    const { document } = parseHTML(`<!doctype html><html><body>${entry?.html ?? ''}</body></html>`);
    const links = (selector: string) =>
      [...document.querySelectorAll(selector)].map((link) => link.getAttribute('href'));
    expect([...document.querySelectorAll('sup')].map((note) => note.textContent)).toEqual([
      '[1]',
      '[2, 3]',
      '[1]',
    ]);
    expect(links('sup a')).toEqual(['p2', 'p3', 'p1', 'p2'].map((id) => `https://example.org/${id}`));
    expect(links('ol a')).toEqual(['p2', 'p3', 'p1'].map((id) => `https://example.org/${id}`));
    expect(links('p:last-child a')).toEqual(['https://news.example/news/explainers/trip/']);
  });

  test('says of what only rests on another source that it does', () => {
    const state = { text: 'Threatened.' };
    const [entry] = entriesOf({
      deadlines: [
        aDeadline(
          { id: 'tariff' },
          { on: '2025-10-10', ...state, sources: ['p1'] },
          { on: '2025-11-01', ...state, sources: ['p2'] },
        ),
      ],
      sources,
      updates: [dropped],
    });
    expect(textOf(entry?.html ?? '')).toContain('A tariff[1]As before, on further evidence.');
  });

  test('concerns the people who take part in a meeting it touches', () => {
    const people = [aPerson({ on: '2025-10-10', role: 'Somebody', part: 'Something.' })];
    const said = { on: '2025-10-10', status: 'announced' as const, text: 'Said.', sources: ['p1'] };
    const talks = { id: 'talks', title: 'Talks', with: ['xi-jinping'], states: [said] };
    const [entry] = entriesOf({
      people,
      stops: [
        aStop({ arrive: '2025-10-30', leave: '2025-10-30', engagements: [talks] }, { on: '2025-10-10' }),
      ],
      updates: [{ ...dropped, sources: ['p1'], touches: ['talks'] }],
    });
    expect([...(entry?.people ?? [])]).toEqual(['xi-jinping']);
  });

  test('concerns the people it touches', () => {
    const people = [aPerson({ on: '2025-10-10', role: 'Somebody', part: 'Something.' })];
    const [id = ''] = people.map((each) => each.id);
    const [entry] = entriesOf({ people, updates: [{ ...dropped, sources: ['p1'], touches: [id] }] });
    expect([...(entry?.people ?? [])]).toEqual([id]);
  });
});

describe('over stories of any shape', { timeout: 120_000 }, () => {
  const touchesAll = [0, 1, 2].flatMap((index) =>
    ['deadline', 'stop', 'claim', 'figure', 'person', 'term', 'unknown', 'offer'].map(
      (kind) => `${kind}-${index}`,
    ),
  );
  const tales = datedBlocks().map((blocks) => ({
    ...blocks,
    published: '2025-01-01T09:00:00Z',
    updates: (blocks.updates ?? []).map((update) => ({ ...update, touches: touchesAll })),
  }));

  test('no entry lies in the future', () => {
    fc.assert(
      fc.property(tales, instantWithin(), (blocks, when) => {
        for (const { published, updated } of entriesOf(blocks, { when, mdx: placesAll })) {
          expect(Temporal.Instant.compare(updated.toInstant(), when)).toBeLessThanOrEqual(0);
          expect(Temporal.ZonedDateTime.compare(published, updated)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('an entry whose day is over everywhere never changes again', () => {
    fc.assert(
      fc.property(tales, instantWithin(), fc.integer({ min: 0, max: 9000 }), (blocks, when, hours) => {
        const settled = when.subtract({ hours: 48 });
        const said = (at: Temporal.Instant) =>
          entriesOf(blocks, { when: at, mdx: placesAll })
            .filter(({ published }) => Temporal.Instant.compare(published.toInstant(), settled) < 0)
            .map(({ id, title, summary, html, published, updated }) => [
              id,
              title,
              summary,
              html,
              String(published),
              String(updated),
            ]);
        expect(said(when.add({ hours }))).toEqual(said(when));
      }),
      { numRuns: 30 },
    );
  });
});
