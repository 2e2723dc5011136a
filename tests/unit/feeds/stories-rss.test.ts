import { parseRssFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import { describe, expect, test, vi } from 'vitest';
import { fixtureView } from '../cards/views.ts';

vi.stubEnv('SITE', 'https://news.example');
vi.stubEnv('BASE_URL', '/news/');
const { storiesRss } = await import('../../../src/feeds/stories-rss.ts');

const view = fixtureView('maximal', '2027-01-01T00:00:00Z');
const feed = parseRssFeed(storiesRss([view]));
const item = feed.items?.[0];
const content = item?.content?.encoded ?? '';
const { document } = parseHTML(`<!doctype html><html><body>${content}</body></html>`);
const text = document.body.textContent;

describe('the feed of stories', () => {
  test('has the story under its address, with an id that is not one', () => {
    expect(item?.title).toBe(view.title);
    expect(item?.link).toBe('https://news.example/news/explainers/maximal/');
    expect(item?.guid).toEqual({
      value: `tag:news.example,${view.published?.toString().slice(0, 10) ?? ''}:explainers/maximal`,
      isPermaLink: false,
    });
  });

  test('keeps its id under another slug', () => {
    const renamed = { ...view, slug: 'now', first: { slug: 'once', fragments: {} } };
    const [entry] = parseRssFeed(storiesRss([renamed])).items ?? [];
    expect(entry?.link).toBe('https://news.example/news/explainers/now/');
    expect(entry?.guid?.value).toMatch(/:explainers\/once$/);
  });

  test('is dated by the record: first publication, never the build', () => {
    expect(new Date(item?.pubDate ?? '').getTime()).toBe(view.published?.epochMilliseconds);
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

  test('has no entry for a story that is not published yet', () => {
    const early = fixtureView('maximal', '2025-11-30T00:00:00Z');
    expect(early.published).toBeUndefined();
    const both = parseRssFeed(storiesRss([early, view]));
    expect(both.items?.map(({ title }) => title)).toEqual([view.title]);
    expect(parseRssFeed(storiesRss([early])).items ?? []).toEqual([]);
  });

  test('of no stories is a feed without entries', () => {
    expect(parseRssFeed(storiesRss([])).items ?? []).toEqual([]);
  });
});
