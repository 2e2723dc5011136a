import { expect, test } from 'vitest';
import { lastRead, lastReadText } from '../../../src/client/last-read.ts';

test('two dates are kept, and read again', () => {
  const read = { on: '2025-10-25', to: '2025-10-24' };
  expect(lastReadText(read)).toBe('2025-10-25 2025-10-24');
  expect(lastRead(lastReadText(read))).toEqual(read);
});

test.each([null, '', '2025-10-25', '2025-10-25 yesterday', '2025-10-25 2025-10-24 x', '<b>'])(
  '%s is nothing that was kept',
  (kept) => {
    expect(lastRead(kept)).toBeUndefined();
  },
);
