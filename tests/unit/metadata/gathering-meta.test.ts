import { expect, test, vi } from 'vitest';
import { gatherPeople, gatherTopics } from '../../../src/story/gathering.ts';
import { fixtureView } from '../cards/views.ts';

vi.stubEnv('SITE', 'https://example.org');
vi.stubEnv('BASE_URL', '/news');
const { personMeta, topicMeta } = await import('../../../src/metadata/gathering-meta.ts');

const view = fixtureView('maximal', '2027-01-01T00:00:00Z');
const views = ['newest', 'older'].map((slug) => ({ ...view, slug }));
const card = {
  url: expect.stringMatching(/^https:\/\/example\.org\/news\/cards\/newest\.png\?v=[0-9a-f]{10}$/) as string,
};

test.each([...gatherTopics(views).values()])('the head of the topic $id', (topic) => {
  expect(topicMeta(topic)).toMatchObject({
    title: `Stories under “${topic.name}” – Waybill`,
    headline: topic.name,
    description: `2 stories under “${topic.name}”, and how to hear of what happens in them.`,
    canonical: `https://example.org/news/topics/${topic.id}/`,
    kind: 'website',
    card,
    feeds: [{ kind: 'topic', id: topic.id }],
  });
});

test.each([...gatherPeople(views).values()])('the head of $name', (person) => {
  expect(personMeta(person)).toMatchObject({
    title: `${person.name}, ${person.role} – Waybill`,
    headline: person.name,
    canonical: `https://example.org/news/people/${person.id}/`,
    kind: 'website',
    card,
    feeds: [{ kind: 'person', id: person.id }],
  });
  expect(personMeta(person).description).toContain(`The part of ${person.name} in 2 stories`);
});

test('a topic without a story has no card', () => {
  expect(topicMeta({ id: 'none', name: 'None', stories: [] }).card).toBeUndefined();
});
