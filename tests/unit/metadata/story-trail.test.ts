import { expect, test, vi } from 'vitest';
import { fixtureView } from '../cards/views.ts';

vi.stubEnv('BASE_URL', '/news');
const { editionTrail, storyTrail } = await import('../../../src/metadata/story-trail.ts');

const view = fixtureView('minimal', '2027-01-01T00:00:00Z');
const date = Temporal.PlainDate.from('2025-10-30');
const story = { name: view.title, path: `/news/explainers/${view.slug}/` };
const edition = { name: '30 October 2025', path: `/news/explainers/${view.slug}/at/2025-10-30/` };
const changed = { name: 'What changed' };

test.each([
  ['a story ends there', storyTrail(view), [{ name: view.title }]],
  ['what belongs to a story leads through it', storyTrail(view, changed), [story, changed]],
  ['an edition leads through its story', editionTrail(view, date), [story, { name: edition.name }]],
  ['what belongs to an edition, through both', editionTrail(view, date, changed), [story, edition, changed]],
])('the way to %s', (_, trail, steps) => {
  expect(trail).toEqual(steps);
});
