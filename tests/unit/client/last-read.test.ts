import { expect, test } from 'vitest';
import { lastRead, lastReadText } from '../../../src/client/last-read.ts';

// Without numbers, as pages kept it before they had them.
test.each(['2025-10-24 1 12', '2025-10-24'])('what is kept is read again, to %s', (to) => {
  const read = { on: '2025-10-25', to };
  expect(lastReadText(read)).toBe(`2025-10-25 ${to}`);
  expect(lastRead(lastReadText(read))).toEqual(read);
});

test.each([
  null,
  '',
  '2025-10-25',
  '2025-10-25 yesterday',
  '2025-10-25 2025-10-24 x',
  '2025-10-25 2025-10-24 1',
  '2025-10-25 2025-10-24 1 2 3',
  '2025-13-45 2025-10-24',
  '2025-10-25 2025-13-45 1 2',
  '2025-02-30 2025-02-01',
  '<b>',
])('%s is nothing that was kept', (kept) => {
  expect(lastRead(kept)).toBeUndefined();
});
