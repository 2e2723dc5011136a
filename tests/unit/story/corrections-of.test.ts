import { expect, test } from 'vitest';
import { correctionsOf } from '../../../src/story/corrections-of.ts';
import { updatesAt } from '../../../src/story/update.ts';
import { anUpdate, at } from './blocks.ts';

const touching = (id: string, kind: 'development' | 'correction', touches: string[]) => ({
  ...anUpdate(id, '2025-10-30', kind),
  touches,
});

test('only corrections, and only those that touch the block', () => {
  const updates = updatesAt(
    // Ids of blocks are branded; these come from a test.
    [
      touching('met', 'development', ['busan']),
      touching('mended', 'correction', ['busan', 'xi-jinping']),
      touching('elsewhere', 'correction', ['tokyo']),
    ] as unknown as Parameters<typeof updatesAt>[0],
    'UTC',
    at('2025-12-01T00:00[UTC]'),
  );
  const ids = (block: string) => correctionsOf(updates, block).map(({ id }) => id);
  expect(ids('busan')).toEqual(['mended']);
  expect(ids('xi-jinping')).toEqual(['mended']);
  expect(ids('seoul')).toEqual([]);
});
