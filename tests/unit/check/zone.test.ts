import { expect, test } from 'vitest';
import { checkZones, isZone, zoneMeant } from '../../../src/story/check/zone.ts';
import { maximal, printed } from './maximal.ts';

test.each([
  'UTC',
  'Asia/Seoul',
  'America/Argentina/Buenos_Aires',
  'Asia/Calcutta',
  'Asia/Kolkata',
  'US/Eastern',
  'Etc/GMT+5',
])('%s is a zone', (zone) => {
  expect(isZone(zone)).toBe(true);
});

test.each([
  ['Asia/Busan', 'KR', 'Asia/Seoul'],
  ['Asia/Seul', undefined, 'Asia/Seoul'],
  ['asia/seoul', undefined, 'Asia/Seoul'],
  ['Seoul', undefined, 'Asia/Seoul'],
  ['America/New York', undefined, 'America/New_York'],
  ['EST', undefined, 'America/New_York'],
  ['KST', 'KR', 'Asia/Seoul'],
  ['+09:00', 'JP', 'Asia/Tokyo'],
  ['Z', undefined, 'UTC'],
  ['utc', undefined, 'UTC'],
  ['', undefined, '<Area/City>'],
  ['../etc/passwd', undefined, '<Area/City>'],
  ['Elsewhere', 'US', '<Area/City>'],
  ['<Area/City>', 'KR', '<Area/City>'],
])('%s is none; in %s it means %s', (written, country, meant) => {
  expect(isZone(written)).toBe(false);
  expect(zoneMeant(written, country)).toBe(meant);
});

test('zones of stops, deadlines and figures are checked', () => {
  const changes = { 'stops.2.zone': 'Asia/Busan', 'deadlines.0.zone': 'EST', 'figures.0.zone': 'Berlin' };
  expect(printed(checkZones(maximal(changes)))).toMatchInlineSnapshot(`
    [
      "stops[2].zone: “Asia/Busan” is no time zone of the IANA database, which names zones by area and city. | zone: Asia/Seoul",
      "deadlines[0].zone: “EST” is no time zone of the IANA database, which names zones by area and city. | zone: America/New_York",
      "figures[0].zone: “Berlin” is no time zone of the IANA database, which names zones by area and city. | zone: Europe/Berlin",
    ]
  `);
});
