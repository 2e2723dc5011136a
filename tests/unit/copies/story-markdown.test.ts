import fc from 'fast-check';
import type { Root } from 'mdast';
import { describe, expect, test, vi } from 'vitest';
import type { StoryView } from '../../../src/story/story-at.ts';
import { fixtureView } from '../cards/views.ts';
import { awkward } from './awkward.ts';
import { all, readMarkdown, wordsOf } from './read-markdown.ts';

vi.stubEnv('SITE', 'https://example.org');
vi.stubEnv('BASE_URL', '/news');
const { storyMarkdown } = await import('../../../src/copies/story-markdown.ts');

const address = 'https://example.org/news/explainers/maximal/';
const view = fixtureView('maximal', '2027-01-01T00:00:00Z');
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('a story with everything', () => {
  const markdown = storyMarkdown(view, address);
  const tree = readMarkdown(markdown);
  const text = plain(tree.children.map(wordsOf).join(' '));

  test('begins with its title, its dates and its address', () => {
    const [title, dates, deck] = tree.children;
    expect(title).toMatchObject({ type: 'heading', depth: 1 });
    expect(title && wordsOf(title)).toBe(view.title);
    expect(dates && wordsOf(dates)).toMatch(
      /^Waybill\. Published \d+ \w+ \d{4}\. Sources read to \d+ \w+ \d{4}\. https:\/\//,
    );
    expect(all(tree, 'link')[0]).toMatchObject({ url: address });
    expect(deck && wordsOf(deck)).toBe(view.deck);
    expect(all(tree, 'heading').filter(({ depth }) => depth === 1)).toHaveLength(1);
  });

  test('holds the whole story, and no HTML', () => {
    const parts = [
      ...view.short.map((each) => each.text),
      ...view.deadlines.flatMap((each) => [each.title, ...each.steps.map((step) => step.text)]),
      ...view.stops.map((each) => each.place),
      ...view.stops.flatMap((each) => each.engagements.map((one) => one.title)),
      ...view.sections.flatMap((each) => each.heading ?? []),
      ...view.claims.map((each) => each.text),
      ...view.unknowns.map((each) => each.question),
      ...view.people.map((each) => each.name),
      ...view.sides.flatMap((side) => side.offers.map((each) => each.text)),
      ...view.figures.flatMap((each) => [each.title, ...each.steps.map((step) => step.text)]),
      ...view.terms.map((each) => each.text.replace(/\.$/, '')),
      ...view.updates.map((each) => each.text),
    ];
    for (const part of parts) expect(text).toContain(plain(part));
    expect(all(tree, 'html')).toEqual([]);
    expect(all(tree, 'table').length).toBeGreaterThan(1);
  });

  test('has every source once, as a note, in the order of the page', () => {
    const notes = all(tree, 'footnoteDefinition');
    expect(notes.map(({ identifier }) => identifier)).toEqual(
      view.sources.map(({ number }) => String(number)),
    );
    for (const [index, { title, publisher, url, note }] of view.sources.entries()) {
      const [found] = notes.slice(index, index + 1);
      const words = found === undefined ? '' : wordsOf(found);
      for (const part of [title, publisher, note]) expect(words).toContain(part ?? '');
      expect(all(tree, 'link').filter((link) => link.url === url)).toHaveLength(1);
    }
    expect(
      all(tree, 'heading')
        .map(wordsOf)
        .filter((words) => words === 'Sources'),
    ).toHaveLength(1);
  });

  test('has its notes line by line', () => {
    expect(markdown).toMatch(/\n\n## Sources\n\n\[\^1\]: .+\n\[\^2\]: .+\n/);
  });

  test('has notes that lead to a source, and no other', () => {
    const labels = new Set(view.sources.map(({ number }) => String(number)));
    const references = all(tree, 'footnoteReference').map(({ identifier }) => identifier);
    expect(references.length).toBeGreaterThan(20);
    expect(references.filter((label) => !labels.has(label))).toEqual([]);
    expect(text).not.toMatch(/\[\^/);
  });

  test('says nothing of when it was printed', () => {
    expect(storyMarkdown(fixtureView('maximal', '2027-05-05T05:00:00Z'), address)).toBe(markdown);
  });
});

test('before it is published it has no date of it', () => {
  const early = fixtureView('maximal', '2025-10-01T00:00:00Z');
  expect(early.published).toBeUndefined();
  expect(storyMarkdown(early, address)).toMatch(/^# .*\n\nWaybill\. Sources read to 1 October 2025\. </);
});

test('a story without sources to name has no list of them', () => {
  expect(storyMarkdown({ ...view, sources: [] }, address)).not.toMatch(/\[\^|Sources\n/);
});

test('whatever its texts hold, its parts stay what they are', () => {
  const of = (text: string): StoryView => ({
    ...view,
    title: text,
    deck: text,
    short: view.short.map((each) => ({ ...each, text })),
    figures: view.figures.map((figure) => ({
      ...figure,
      title: text,
      steps: figure.steps.map((step) => ({ ...step, text })),
    })),
    sides: view.sides.map((side) => ({
      name: text,
      offers: side.offers.map((offer) => ({ ...offer, text })),
    })),
    updates: view.updates.map((update) => ({ ...update, text })),
    sources: view.sources.map((source) => ({ ...source, title: text, publisher: text })),
  });
  const kinds = ({ children }: Root): string[] => children.map(({ type }) => type);
  const usual = kinds(readMarkdown(storyMarkdown(of('words'), address)));
  fc.assert(
    fc.property(awkward(), (text) => {
      const tree = readMarkdown(storyMarkdown(of(text), address));
      expect(kinds(tree)).toEqual(usual);
      expect(all(tree, 'html')).toEqual([]);
      const bare = (words: string): string => words.replace(/[ \t\n]+/g, '');
      const [title] = all(tree, 'heading');
      expect(bare(title === undefined ? '' : wordsOf(title))).toBe(bare(text));
      const cells = all(tree, 'tableCell').map(wordsOf).map(bare);
      expect(cells).toEqual(expect.arrayContaining([bare(text)]));
    }),
    { numRuns: 5 },
  );
});
