import { afterEach, describe, expect, test, vi } from 'vitest';
import { ownTime } from '../../../src/client/own-time.ts';
import { at } from '../story/blocks.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** The words a reader in `own` gets for a time by the clock of another place. */
const read = (own: string, time: string, zone: string) => {
  vi.stubEnv('TZ', own);
  expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(own);
  return ownTime(at(`${time}[${zone}]`).epochMilliseconds, zone);
};

describe('on the clock of the reader', () => {
  test.each([
    ['Europe/Berlin', '2025-10-30T11:00', 'Asia/Seoul', 'Thu 30 Oct, 03:00 your time'],
    // Berlin has just left summer time, New York has not.
    ['Europe/Berlin', '2025-10-30T11:00', 'America/New_York', 'Thu 30 Oct, 16:00 your time'],
    ['Europe/Berlin', '2025-11-10T00:01', 'America/New_York', 'Mon 10 Nov, 06:01 your time'],
    // A day earlier, and a day later.
    ['America/New_York', '2025-10-30T11:00', 'Asia/Seoul', 'Wed 29 Oct, 22:00 your time'],
    ['Pacific/Kiritimati', '2025-10-30T23:59', 'Pacific/Pago_Pago', 'Sat 1 Nov, 00:59 your time'],
    // The hour that comes twice where the reader is.
    ['Europe/Berlin', '2025-10-26T01:30', 'UTC', 'Sun 26 Oct, 02:30 your time'],
    ['Asia/Seoul', '2025-10-30T15:00', 'UTC', 'Fri 31 Oct, 00:00 your time'],
  ])('in %s, of %s in %s', (own, time, zone, words) => {
    // Narrow spaces and the like are the printer's business.
    expect(
      read(own, time, zone)
        ?.replace(/\s/g, ' ')
        .replace(/^(\w{3}),/, '$1'),
    ).toBe(words);
  });

  test.each([
    ['Asia/Seoul', 'Asia/Seoul'],
    // Another place with the same time.
    ['Asia/Tokyo', 'Asia/Seoul'],
    ['Africa/Abidjan', 'Europe/London'],
  ])('in %s nothing is added to a time in %s', (own, zone) => {
    expect(read(own, '2025-12-30T11:00', zone)).toBeUndefined();
  });
});
