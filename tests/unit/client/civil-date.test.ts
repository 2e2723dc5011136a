import { afterEach, expect, test, vi } from 'vitest';
import { civilDate } from '../../../src/client/civil-date.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each([
  ['2025-10-25T14:59:59Z', 'Asia/Seoul', '2025-10-25'],
  ['2025-10-25T15:00:00Z', 'Asia/Seoul', '2025-10-26'],
  ['2026-01-01T04:59:00Z', 'America/New_York', '2025-12-31'],
  ['2025-03-04T12:00:00Z', 'UTC', '2025-03-04'],
])('at %s it is in %s %s', (time, zone, date) => {
  expect(civilDate(Date.parse(time), zone)).toBe(date);
});

test('without a zone it is the day where the reader is', () => {
  vi.stubEnv('TZ', 'Pacific/Kiritimati');
  expect(civilDate(Date.parse('2025-10-25T12:00:00Z'))).toBe('2025-10-26');
});
