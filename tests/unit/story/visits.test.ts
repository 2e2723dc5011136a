import { expect, test } from 'vitest';
import { visitsOf } from '../../../src/story/visits.ts';
import type { StoryView } from '../../../src/story/story-at.ts';
import { stopAt } from '../../../src/story/stop.ts';
import { aStop, at } from './blocks.ts';

const stop = (id: string, times: Parameters<typeof aStop>[0]) => {
  const known = stopAt(aStop({ id, ...times }, { on: '2025-10-20' }), at('2027-01-01T00:00[UTC]'));
  if (known === undefined) throw new TypeError('It is known by then.');
  return known;
};

test('visits are told the latest first, whichever story they are of, by when they begin', () => {
  const visited = [
    {
      view: { slug: 'newer' } as StoryView,
      stops: [stop('leaves', { leave: '2025-10-28T23:00' }), stop('arrives', { arrive: '2025-10-30' })],
    },
    {
      view: { slug: 'older' } as StoryView,
      stops: [stop('stays', { arrive: '2025-10-26', leave: '2025-11-02' })],
    },
  ];
  expect(visitsOf(visited).map((visit) => [visit.view.slug, visit.stop.id])).toEqual([
    ['newer', 'arrives'],
    ['newer', 'leaves'],
    ['older', 'stays'],
  ]);
});
