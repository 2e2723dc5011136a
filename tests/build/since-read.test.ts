import { expect, test } from 'vitest';
import { read } from './site.ts';
import { stories } from './stories.ts';

test.each(stories)('$slug says how far its list of changes reaches', ({ slug, view, page }) => {
  const list = JSON.parse(read(`explainers/${slug}/changes.json`)) as { on: string; kind: string }[];
  const newest = view.newest?.toString();
  const kinds = list.filter(({ on }) => on === newest).map(({ kind }) => kind);
  const blocks = kinds.filter((kind) => kind === 'change').length;
  const reach = page.document.querySelector('since-read')?.getAttribute('data-reach');
  expect(reach).toBe(newest && `${newest} ${kinds.length - blocks} ${blocks}`);
  expect(list.filter(({ on }) => on > (newest ?? ''))).toEqual([]);
});
