import { expect, test } from 'vitest';
import { correctionYear, gatherCorrections } from '../../../src/story/gather-corrections.ts';
import type { UpdateView } from '../../../src/story/update.ts';
import { fixtureView } from '../cards/views.ts';
import { momentIn } from './blocks.ts';

const view = fixtureView('maximal', '2027-01-01T00:00:00Z');

const update = (on: string, kind: UpdateView['kind'] = 'correction', ...touches: string[]): UpdateView => ({
  id: `on-${on}`,
  on: momentIn('UTC', on),
  kind,
  text: 'Said.',
  touches,
  sources: ['p1'],
});

test('corrections are those of published stories, newest first, each with the blocks it knows', () => {
  const all = gatherCorrections([
    {
      ...view,
      slug: 'b',
      updates: [update('2026-03-01'), update('2026-01-01', 'correction', 'busan', 'gone')],
    },
    { ...view, slug: 'a', updates: [update('2026-03-01'), update('2026-04-01', 'development')] },
    { ...view, slug: 'soon', published: undefined, updates: [update('2026-05-01')] },
    { ...view, slug: 'none', updates: [] },
  ]);
  expect(all.map((each) => [each.view.slug, each.update.id])).toEqual([
    ['a', 'on-2026-03-01'],
    ['b', 'on-2026-03-01'],
    ['b', 'on-2026-01-01'],
  ]);
  expect(all.at(-1)?.blocks).toEqual([{ name: 'Busan', fragment: 'stop-busan' }]);
  expect(all.map(correctionYear)).toEqual([2026, 2026, 2026]);
});
