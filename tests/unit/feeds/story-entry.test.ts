import { parseHTML } from 'linkedom';
import { describe, expect, test, vi } from 'vitest';
import { neverRenamed } from '../../../src/story/first-names.ts';
import { storyAt } from '../../../src/story/story-at.ts';
import { story } from '../../../src/story/story.ts';
import { fixtureStory, fixtureView } from '../cards/views.ts';

vi.stubEnv('SITE', 'https://news.example');
vi.stubEnv('BASE_URL', '/news/');
const { fullText } = await import('../../../src/feeds/full-text.ts');
const { storyEntry } = await import('../../../src/feeds/story-entry.ts');
const { isPublished } = await import('../../../src/feeds/published-view.ts');

const view = fixtureView('maximal', '2027-01-01T00:00:00Z');
if (!isPublished(view)) throw new TypeError('The fixture is published by then.');
const entry = storyEntry(view);
const content = entry.html;
const { document } = parseHTML(`<!doctype html><html><body>${content}</body></html>`);
const text = document.body.textContent;
const words = text.replace(/\s+/g, ' ');

describe('a story as an entry', () => {
  test('has its address, and an id that is none', () => {
    expect(entry).toMatchObject({
      title: view.title,
      summary: view.deck,
      link: 'https://news.example/news/explainers/maximal/',
      id: `tag:news.example,${view.published.toString().slice(0, 10)}:explainers/maximal`,
      topics: view.topics,
    });
  });

  test('keeps its id under another slug', () => {
    const renamed = storyEntry({ ...view, slug: 'now', first: neverRenamed('once') });
    expect(renamed.link).toBe('https://news.example/news/explainers/now/');
    expect(renamed.id).toMatch(/:explainers\/once$/);
  });

  test.each(['2026-01-02T00:30:00Z', '2026-01-02T23:30:00Z'])(
    'published at %s has that day in UTC in its id',
    (time) => {
      const { id } = storyEntry({ ...view, published: Temporal.Instant.from(time) });
      expect(id).toBe('tag:news.example,2026-01-02:explainers/maximal');
    },
  );

  test('is dated by the record: first publication, never the build', () => {
    expect(entry.published.epochMilliseconds).toBe(view.published.epochMilliseconds);
  });

  test('was last changed by its newest development or correction after that', () => {
    const [update] = view.updates;
    if (update === undefined) throw new TypeError('The fixture has an update.');
    const changed = (on: string): string => {
      const start = Temporal.Instant.from(on);
      const { updated } = storyEntry({ ...view, updates: [{ ...update, on: { ...update.on, start } }] });
      return updated.toInstant().toString();
    };
    expect(changed('2026-12-24T00:00:00Z')).toBe('2026-12-24T00:00:00Z');
    expect(changed('2025-01-01T00:00:00Z')).toBe(view.published.toString());
    expect(
      storyEntry({ ...view, updates: [] })
        .updated.toInstant()
        .toString(),
    ).toBe(view.published.toString());
  });

  test('shows the map as a picture that says what it shows', () => {
    const [map, ...more] = document.querySelectorAll('img');
    expect(more).toEqual([]);
    expect(map?.getAttribute('src')).toMatch(/^https:\/\/news\.example\/news\/maps\/maximal\.png\?v=\w+$/);
    for (const { place } of view.stops.filter(({ phase, kind }) => phase !== 'cancelled' && kind !== 'end'))
      expect(map?.getAttribute('alt')).toContain(place);
    expect([map?.getAttribute('width'), map?.getAttribute('height')]).toEqual(['720', '265']);
  });

  test('of a story without a route has no map', () => {
    const off = view.stops.map((stop) => ({ ...stop, phase: 'cancelled' as const }));
    for (const stops of [[], off]) expect(storyEntry({ ...view, stops }).html).not.toContain('<img');
  });

  test('holds the whole story', () => {
    const parts = [
      ...view.short.map((each) => each.text),
      ...view.deadlines.map((each) => each.title),
      ...view.stops.map((each) => each.place),
      ...view.stops.flatMap((each) => each.engagements.map((one) => one.title)),
      ...view.sections.flatMap((each) => each.heading ?? []),
      ...view.claims.map((each) => each.text),
      ...view.unknowns.map((each) => each.question),
      ...view.people.map((each) => each.name),
      ...view.sides.flatMap((side) => side.offers.map((each) => each.text)),
      ...view.figures.flatMap((each) => each.steps.map((step) => step.text)),
      ...view.terms.map((each) => each.text.replace(/\.$/, '')),
      ...view.updates.map((each) => each.text),
      ...view.deadlines.flatMap((each) => each.steps.flatMap((step) => step.by ?? [])),
      ...view.stops.flatMap((each) => each.engagements.flatMap((one) => one.steps.at(-1)?.by ?? [])),
      ...view.sources.map((each) => each.title ?? each.publisher),
    ];
    for (const part of parts) expect(text).toContain(part);
  });

  test.each([
    [
      'a deadline, when it was first set and what is at stake',
      'A further tariff: Struck down. Due 2 November 2025 (Sunday, 01:30 New York time, UTC−4). Moved from 1 November 2025. Set by: Donald Trump. Asked for: A deal and its signature. Or else: A further tariff of 100 % on whatever is left. At stake: 155%, total tariff by his own count.',
    ],
    [
      'the step that moved it',
      '30 October 2025, moved to 2 November 2025, 01:30: It was moved into the hour that comes twice.[1]',
    ],
    [
      'a stop, by its last step',
      'Washington, leaves 24 October 2025, 23:40: Done, moved. Where the journey begins. The aircraft left.[1]',
    ],
    [
      'a meeting, by its last step',
      'Meeting with Xi Jinping · 30 Oct, 11:00 · Naraemaru hall, Gimhae air base · Held: They met for 100 minutes.[1, 2]',
    ],
    [
      'a claim, all that was said of it and came of it',
      'The two will meet in Busan. Said by A newspaper, 20 Oct 2025. How sure: unconfirmed.[1] Said by White House, 23 Oct 2025. How sure: announced. A date was given.[1] Said by Another newspaper, 31 Oct 2025. How sure: disputed.[1] 30 Oct 2025: They met.[1]',
    ],
    ['a step of a figure', '4 February 202510%The first step[1]'],
    ['a value threatened, when it would begin', '1 November 2026155%Threatened only: What was threatened[1]'],
    [
      'an offer and its side',
      'ChinaTo buy soybeansAgreed. 26 Oct 2025: It was talked about.[1] 30 Oct 2025: It was agreed.[1]',
    ],
    ['a person', 'Xi Jinping 习近平, President of China. Met Trump.[1]'],
    ['an update', '30 October 2025: They met.[1]'],
    ['a correction', '31 December 2025 (correction): We had the day wrong.[1]'],
    [
      'a quotation, whose it is where the paragraph does not say so, and its source',
      '“one two three four five six seven eight nine ten eleven twelve” (Donald Trump)[3].',
    ],
    ['a source and who published it', 'The headline shown on the page, A newspaper (An agency)'],
  ])('says of %s', (_, said) => {
    expect(words).toContain(said);
  });

  test('begins with its deck, and whom it is by', () => {
    expect(words.startsWith(`${view.deck}By Ada Roth and Jo VeldtThe short version`)).toBe(true);
  });

  test('names who takes part in a meeting that its title does not name', () => {
    const stops = view.stops.map((stop) => ({
      ...stop,
      engagements: stop.engagements.map((each) => ({ ...each, title: `${each.id}, untitled` })),
    }));
    expect(storyEntry({ ...view, stops }).html).toContain(' · with Xi Jinping · Held: ');
  });

  test('counts the claims of each group', () => {
    const [claim] = view.claims;
    if (claim === undefined) throw new TypeError('The fixture has a claim.');
    const more = ['one', 'two'].map((id) => ({ ...claim, id, outcome: undefined }));
    const { html } = storyEntry({ ...view, claims: [claim, ...more] });
    expect([...html.matchAll(/<h3>([^<]+ \(\d+\))<\/h3>/g)].map(([, heading]) => heading)).toEqual([
      'Happened (1)',
      'Disputed (2)',
    ]);
  });

  test('numbers the stops as the map does, and marks the language of a name', () => {
    expect(document.querySelector('p:has(img) + ol > li')?.textContent).toMatch(/^Washington/);
    expect(document.querySelector('[lang="zh-Hans"]')?.textContent).toBe('习近平');
  });

  test('explains a term where it is first spoken of, and links only to what is there', () => {
    const mdx =
      '<Term id="tariff">One</Term>, <Term id="tariff">two</Term>, <Person id="xi-jinping">he</Person>.';
    const { record, first } = fixtureStory('maximal');
    const prose = (on: string): string => {
      const seen = storyAt(story('maximal', record, mdx, first), Temporal.Instant.from(on), 'UTC');
      return fullText(seen, 'https://news.example/s/');
    };
    expect(prose('2027-01-01T00:00:00Z')).toContain(
      '<p>One (A tax on imports), two, <a href="https://news.example/s/#person-xi-jinping">he</a>.</p>',
    );
    expect(prose('2025-10-19T00:00:00Z')).toContain('<p>One (A tax on imports), two, he.</p>');
  });

  test('has a correction at the block that it corrects, by a link to its entry', () => {
    const [update] = view.updates;
    if (update === undefined) throw new TypeError('The fixture has an update.');
    const corrected = {
      'tariff-1-november': 'A further tariff: ',
      busan: 'Busan, ',
      'leaders-meeting': 'Meeting with ',
      'will-meet': 'The two will meet',
      renewed: 'Was the truce',
      'xi-jinping': 'Xi Jinping',
      soybeans: 'Agreed.',
    };
    const updates = Object.keys({ ...corrected, 'tariff-steps': '' }).map((id) => ({
      ...update,
      id: `mended-${id}`,
      kind: 'correction' as const,
      text: `It is about ${id}.`,
      touches: [id],
    }));
    const { html, link } = storyEntry({ ...view, updates });
    const page = parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
    const at = (id: string) => [...page.querySelectorAll(`a[href="${link}#update-mended-${id}"]`)];
    for (const [id, beginning] of Object.entries(corrected)) {
      const places = at(id).map((each) => each.closest('li, td')?.textContent ?? '');
      expect(places.map((place) => place.slice(0, beginning.length))).toEqual([beginning]);
      expect(places.join('')).toContain(`: It is about ${id}.`);
    }
    const [figure] = at('tariff-steps').map((each) => each.parentElement?.previousElementSibling);
    expect(figure?.querySelector('caption')?.textContent).toBe('The tariff in steps');
  });

  test('says what moved and what was answered', () => {
    const counts = (words: string): number => text.split(words).length - 1;
    expect(counts('Moved from')).toBe(view.deadlines.filter((each) => each.movedFrom !== undefined).length);
    expect(counts(', moved.')).toBe(view.stops.filter((each) => each.moved).length);
    expect(counts('Answered since.')).toBe(view.unknowns.filter((each) => each.status === 'answered').length);
    expect(counts('What would settle it')).toBe(
      view.unknowns.filter((each) => each.status === 'open').length,
    );
  });

  test('needs no style and no script, and links absolutely', () => {
    expect(document.querySelectorAll('[class], [style], [id], script, style, svg, button')).toHaveLength(0);
    for (const link of document.querySelectorAll('a')) {
      expect(link.getAttribute('href')).toMatch(/^(https?:\/\/|mailto:)/);
    }
    expect(content).not.toMatch(/wb-/);
  });
});
