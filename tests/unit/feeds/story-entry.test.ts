import { parseHTML } from 'linkedom';
import { describe, expect, test, vi } from 'vitest';
import { neverRenamed } from '../../../src/story/first-names.ts';
import { fixtureView } from '../cards/views.ts';

vi.stubEnv('SITE', 'https://news.example');
vi.stubEnv('BASE_URL', '/news/');
const { storyEntry } = await import('../../../src/feeds/story-entry.ts');
const { isPublished } = await import('../../../src/feeds/published-view.ts');

const view = fixtureView('maximal', '2027-01-01T00:00:00Z');
if (!isPublished(view)) throw new TypeError('The fixture is published by then.');
const entry = storyEntry(view);
const content = entry.html;
const { document } = parseHTML(`<!doctype html><html><body>${content}</body></html>`);
const text = document.body.textContent;

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
    expect(Number(map?.getAttribute('width'))).toBeGreaterThan(0);
  });

  test('of a story without a route has no map', () => {
    expect(storyEntry({ ...view, stops: [] }).html).not.toContain('<img');
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
