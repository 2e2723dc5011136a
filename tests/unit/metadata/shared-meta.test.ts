import { expect, test, vi } from 'vitest';
import { sharedBlocks } from '../../../src/story/shared-block.ts';
import { fixtureView } from '../cards/views.ts';

// A build in a folder of another site; addresses are made of both when the module is read.
vi.stubEnv('SITE', 'https://example.org');
vi.stubEnv('BASE_URL', '/news');
const { blockModified } = await import('../../../src/metadata/block-modified.ts');
const { sharedMeta } = await import('../../../src/metadata/shared-meta.ts');

const view = fixtureView('maximal', '2026-01-02T09:00:00Z');

test.each([
  ['stop', 'Busan, South Korea: 29–30 October 2025'],
  ['deadline', 'A further tariff'],
  ['person', 'Xi Jinping'],
  ['claim', 'The two will meet in Busan.'],
])('the head of a %s is its own, of the story it is from', (kind, title) => {
  const block = sharedBlocks(view).find(
    (each) => each.kind === kind && sharedMeta(each, view).headline === title,
  );
  if (block === undefined) throw new TypeError(`The fixture has no ${kind} “${title}”.`);
  const page = `https://example.org/news/explainers/maximal/${kind}/${block.id}/`;
  const meta = sharedMeta(block, view);
  expect(meta).toMatchObject({
    title: `${title} – A story with everything: a route, a clock and a table – Waybill`,
    canonical: page,
    oembed: `${page}oembed.json`,
    hidden: true,
  });
  expect(meta.modified).toBe(blockModified(block, view));
  expect(meta.card?.url).toMatch(
    new RegExp(`^https://example\\.org/news/cards/maximal/${kind}/${block.id}\\.png\\?v=`),
  );
  expect(meta.structured?.['@graph']).toMatchObject([{ '@id': page, image: meta.card?.url }]);
});
