import { expect, test } from 'vitest';
import { gatherAuthors, publishedYear } from '../../../src/story/gather-authors.ts';
import type { StoryView } from '../../../src/story/story-at.ts';
import { fixtureView } from '../cards/views.ts';

const maximal = fixtureView('maximal', '2027-01-01T00:00:00Z');
const [ada, jo] = maximal.authors;
if (ada === undefined || jo === undefined) throw new TypeError('The fixture has two authors.');

const by = (slug: string, published: string | undefined, ...authors: StoryView['authors']): StoryView => ({
  ...maximal,
  slug,
  authors,
  published: published === undefined ? undefined : Temporal.Instant.from(published),
});

test('an author has their published stories, the latest first', () => {
  const { url, ...bare } = ada;
  const authors = gatherAuthors([
    by('one', '2026-01-01T00:00:00Z', ada),
    by('two', '2026-03-01T00:00:00Z', jo, bare),
    by('none', '2026-02-01T00:00:00Z'),
    by('soon', undefined, ada, jo),
    by('three', '2026-03-01T00:00:00Z', bare),
  ]);
  expect([...authors.keys()].toSorted()).toEqual(['ada-roth', 'jo-veldt']);
  expect(authors.get('ada-roth')).toMatchObject({ name: 'Ada Roth', url });
  const slugs = (id: string) => authors.get(id)?.stories.map(({ view }) => view.slug);
  expect(slugs('ada-roth')).toEqual(['three', 'two', 'one']);
  expect(slugs('jo-veldt')).toEqual(['two']);
});

test('a story is of the year in which the newsroom published it', () => {
  const [story] = gatherAuthors([by('one', '2025-12-31T20:00:00Z', jo)]).get('jo-veldt')?.stories ?? [];
  if (story === undefined) throw new TypeError('There is a story.');
  expect(publishedYear(story, 'UTC')).toBe(2025);
  expect(publishedYear(story, 'Asia/Seoul')).toBe(2026);
});
