import { describe, expect, test, vi } from 'vitest';
import type { DevelopmentEntry } from '../../../src/feeds/development-entries.ts';
import type { GatheringPage } from '../../../src/feeds/gathering-pages.ts';
import { gatherPeople, gatherPlaces, gatherTopics } from '../../../src/story/gathering.ts';
import { fixtureView } from '../cards/views.ts';

vi.stubEnv('SITE', 'https://example.org');
vi.stubEnv('BASE_URL', '/news');
const { personMeta, placeMeta, topicMeta } = await import('../../../src/metadata/gathering-meta.ts');

const view = fixtureView('maximal', '2027-01-01T00:00:00Z');
const views = ['newest', 'older'].map((slug) => ({ ...view, slug }));
const card = {
  url: expect.stringMatching(/^https:\/\/example\.org\/news\/cards\/newest\.png\?v=[0-9a-f]{10}$/) as string,
};
const newest = <Each>(items: readonly Each[]): GatheringPage<Each> => ({
  kind: 'newest',
  stories: { items },
  developments: { items: [{} as DevelopmentEntry] },
});
const third = { kind: 'stories', number: 3, stories: { items: [], number: 3 } } as const;

describe.each([...gatherTopics(views).values()])('the topic $id', (topic) => {
  const meta = topicMeta(topic, newest(topic.stories));

  test('has a head', () => {
    expect(meta).toMatchObject({
      title: `Stories under “${topic.name}” – Waybill`,
      headline: topic.name,
      description: `2 stories under “${topic.name}”, and what has happened in them.`,
      canonical: `https://example.org/news/topics/${topic.id}/`,
      kind: 'website',
      card,
      feeds: [{ kind: 'topic', id: topic.id }],
    });
    expect(meta.hidden).toBeUndefined();
  });

  test('tells machines of its stories and the way to it', () => {
    const [page] = meta.structured?.['@graph'] ?? [];
    expect(page).toMatchObject({
      '@type': 'CollectionPage',
      '@id': meta.canonical,
      mainEntity: {
        itemListElement: ['newest', 'older'].map((slug, index) => ({
          position: index + 1,
          name: view.title,
          url: `https://example.org/news/explainers/${slug}/`,
        })),
      },
      breadcrumb: {
        itemListElement: [
          { name: 'Waybill' },
          { name: 'Topics', item: 'https://example.org/news/topics/' },
          { name: topic.name },
        ],
      },
    });
  });
});

describe.each([...gatherPeople(views).values()])('$name', (person) => {
  const meta = personMeta(person, newest(person.appearances));

  test('has a head', () => {
    expect(meta).toMatchObject({
      title: `${person.name}, ${person.role} – Waybill`,
      headline: person.name,
      canonical: `https://example.org/news/people/${person.id}/`,
      kind: 'website',
      card,
      feeds: [{ kind: 'person', id: person.id }],
    });
    expect(meta.description).toContain(`The part of ${person.name} in 2 stories`);
  });

  test('has a profile', () => {
    const [page] = meta.structured?.['@graph'] ?? [];
    const own = person.native === undefined ? {} : { alternateName: person.native.text };
    expect(page).toMatchObject({
      '@type': 'ProfilePage',
      mainEntity: { '@type': 'Person', name: person.name, jobTitle: person.role, ...own },
    });
    expect(JSON.stringify(page).includes('alternateName')).toBe(person.native !== undefined);
  });
});

describe.each([...gatherPlaces(views).values()])('$name', (place) => {
  const meta = placeMeta(place, newest(place.stories));

  test('has a head', () => {
    expect(meta).toMatchObject({
      headline: place.name,
      canonical: `https://example.org/news/places/${place.id}/`,
      kind: 'website',
      card,
      feeds: [{ kind: 'place', id: place.id }],
    });
    expect(meta.title).toContain(`What happens in ${place.name}, `);
    expect(meta.description).toContain(`What was planned in ${place.name} and what came of it, in 2 stories`);
  });

  test('is what its page is about', () => {
    const [page] = meta.structured?.['@graph'] ?? [];
    expect(page).toMatchObject({
      '@type': 'CollectionPage',
      about: { '@type': 'Place', name: place.name },
      mainEntity: { itemListElement: [{ position: 1 }, { position: 2 }] },
    });
  });
});

test('a page of older stories has its own address and title, and is kept out of search engines', () => {
  const [topic] = gatherTopics(views).values();
  const [person] = gatherPeople(views).values();
  const [place] = gatherPlaces(views).values();
  if (topic === undefined || person === undefined || place === undefined)
    throw new TypeError('All are there.');
  const developments = { kind: 'developments', number: 12, developments: { items: [], number: 12 } } as const;
  expect([topicMeta(topic, third), personMeta(person, developments), placeMeta(place, third)]).toMatchObject([
    {
      title: `Stories, page 3: Stories under “${topic.name}” – Waybill`,
      headline: `${topic.name}: Stories, page 3`,
      canonical: `https://example.org/news/topics/${topic.id}/stories/3/`,
      hidden: true,
    },
    {
      title: `Developments, page 12: ${person.name}, ${person.role} – Waybill`,
      canonical: `https://example.org/news/people/${person.id}/developments/12/`,
      hidden: true,
    },
    { canonical: `https://example.org/news/places/${place.id}/stories/3/`, hidden: true },
  ]);
  expect(topicMeta(topic, third).structured).toBeUndefined();
});

test('a feed that has brought nothing so far is not named', () => {
  const [topic] = gatherTopics(views).values();
  const page = { kind: 'newest', stories: { items: views }, developments: { items: [] } } as const;
  expect(topic && topicMeta(topic, page).feeds).toEqual([]);
});

test('a topic without a story has no card', () => {
  const none = { id: 'none', name: 'None', stories: [] };
  expect(topicMeta(none, newest(none.stories)).card).toBeUndefined();
});
