import { expect, test, vi } from 'vitest';
import { personAt } from '../../../src/story/person.ts';
import { fixtureView } from '../cards/views.ts';
import { stopAt } from '../../../src/story/stop.ts';
import { aPerson, aStop } from '../story/blocks.ts';

vi.stubEnv('BASE_URL', '/news');
const { mostStories, namedPages } = await import('../../../src/metadata/named-pages.ts');

const view = fixtureView('minimal', '2027-01-01T00:00:00Z');
const xi = personAt(aPerson({ on: '2025-10-01', role: 'President', part: 'Meets.' }), 'UTC', view.at);
const people = xi === undefined ? [] : [xi];
const busan = stopAt(aStop({ arrive: '2025-10-30', leave: '2025-10-30' }, { on: '2025-10-01' }), view.at);
const stops = busan === undefined ? [] : [busan];
const story = (slug: string) => ({ ...view, slug, title: `Of ${slug}`, people, stops });

test('stories, people, places and topics are named once, each by the path it has', () => {
  expect(namedPages([story('one'), story('two')])).toEqual([
    ['/news/explainers/one/', 'Of one'],
    ['/news/explainers/two/', 'Of two'],
    ['/news/people/xi-jinping/', 'Xi Jinping'],
    ['/news/places/busan/', 'Busan'],
    ...view.topics.map(({ id, name }) => [`/news/topics/${id}/`, name]),
  ]);
});

test('a story ahead of its publication is not named, nor is what only it tells of', () => {
  const ahead = { ...story('ahead'), published: undefined };
  expect(namedPages([ahead])).toEqual([]);
  expect(namedPages([ahead, story('one')])).toEqual(namedPages([story('one')]));
});

test('of many stories the newest are named, with whom and what they name', () => {
  const many = Array.from({ length: mostStories }, (_, index) => story(`${index}`));
  const old = { ...story('old'), topics: [{ id: 'old', name: 'Old' }] };
  expect(namedPages([...many, old])).toEqual(namedPages(many));
  expect(namedPages([...many, old]).filter(([path]) => path.startsWith('/news/explainers/'))).toHaveLength(
    mostStories,
  );
});

test('a site without stories names none', () => {
  expect(namedPages([])).toEqual([]);
});
