import { expect, test } from 'vitest';
import { stopAt } from '../../../src/story/stop.ts';
import { engagementTime } from '../../../src/words/engagement-time.ts';
import { aStop, at } from '../story/blocks.ts';

test.each([
  ['2025-10-30', '2025-10-30', '2025-10-30T11:00', '11:00'],
  ['2025-10-30', '2025-10-30', '2025-10-30', undefined],
  ['2025-10-29', '2025-10-31', '2025-10-30T11:00', '30 Oct, 11:00'],
  ['2025-10-29', '2025-10-31', '2025-10-30', '30 Oct'],
  ['2025-10-30', '2025-10-30', '2025-10-31T11:00', '31 Oct, 11:00'],
])('a stay from %s to %s with a meeting on %s says %s', (arrive, leave, when, words) => {
  const raw = aStop(
    {
      arrive,
      leave,
      engagements: [
        {
          id: 'meeting',
          title: 'A meeting',
          at: when,
          states: [{ on: '2025-10-20', status: 'announced', text: 'Said.', sources: ['p1'] }],
        },
      ],
    },
    { on: '2025-10-20' },
  );
  const stop = stopAt(raw, at('2025-10-21T12:00[UTC]'));
  const engagement = stop?.engagements[0];
  if (stop === undefined || engagement === undefined) throw new TypeError('The stop is not known yet.');
  expect(engagementTime(engagement, stop)).toBe(words);
});
