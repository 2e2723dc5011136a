import { expect, test } from 'vitest';
import { read } from './site.ts';
import { stories } from './stories.ts';

test.each(stories)('$slug says how far its list of changes reaches', ({ slug, page }) => {
  const list = JSON.parse(read(`explainers/${slug}/changes.json`)) as { on: string; kind: string }[];
  const newest = list.map(({ on }) => on).reduce((a, b) => (a > b ? a : b), '');
  const kinds = list.filter(({ on }) => on === newest).map(({ kind }) => kind);
  const blocks = kinds.filter((kind) => kind === 'change').length;
  const reach = page.document.querySelector('since-read')?.getAttribute('data-reach');
  expect(reach ?? '').toBe(newest && `${newest} ${kinds.length - blocks} ${blocks}`);
});
