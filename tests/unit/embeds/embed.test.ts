import { expect, test, vi } from 'vitest';
import { sharedBlocks } from '../../../src/story/shared-block.ts';
import { fixtureView, withBlocks } from '../cards/views.ts';

vi.stubEnv('SITE', 'https://example.org');
vi.stubEnv('BASE_URL', '/news');
const { embedsOf } = await import('../../../src/embeds/embed.ts');
const { embedMeta } = await import('../../../src/embeds/embed-meta.ts');

const view = fixtureView('maximal', '2025-12-01T00:00:00Z');

test('a story has itself, its route and each shared block to embed', () => {
  expect(embedsOf(view).map(({ kind, id }) => `${kind}/${id}`)).toEqual([
    'story/strip',
    'itinerary/route',
    ...sharedBlocks(view).map(({ kind, id }) => `${kind}/${id}`),
  ]);
});

test('a story without a route has no itinerary to embed', () => {
  const kinds = embedsOf(withBlocks(view, { stops: [] })).map(({ kind }) => kind);
  expect(kinds).toContain('story');
  expect(kinds).not.toContain('itinerary');
});

test('each embed says its own name, and leads into the story at its place', () => {
  const story = `/news/explainers/${view.slug}/`;
  for (const embed of embedsOf(view)) {
    const { title, canonical, home } = embedMeta(embed, view);
    expect(title).toContain(view.title);
    expect(title).toMatch(/ – Waybill$/);
    const [page, place] = {
      story: [story, ''],
      itinerary: [story, '#itinerary'],
      deadline: [`${story}deadline/${embed.id}/`, `#deadline-${embed.id}`],
      stop: [`${story}stop/${embed.id}/`, `#stop-${embed.id}`],
      claim: [`${story}claim/${embed.id}/`, `#claim-${embed.id}`],
      person: [`${story}person/${embed.id}/`, `#person-${embed.id}`],
    }[embed.kind];
    expect(canonical).toBe(`https://example.org${page}`);
    expect(home).toBe(`${story}${place}`);
  }
  expect(new Set(embedsOf(view).map((embed) => embedMeta(embed, view).title)).size).toBe(
    embedsOf(view).length,
  );
});
