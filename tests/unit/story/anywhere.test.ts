import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

const program = path.join(import.meta.dirname, 'anywhere.ts');

const printed = (TZ: string, LC_ALL: string): string =>
  execFileSync(process.execPath, [program], {
    env: { ...process.env, TZ, LC_ALL, LANG: LC_ALL },
    encoding: 'utf8',
  });

const here = printed('UTC', 'en_GB.UTF-8');

test('the program prints a story', () => {
  expect(JSON.parse(here)).toHaveLength(4);
  expect(here).toContain('2 November 2025');
  // What stands for a time is there, and editions are.
  for (const words of ['and others', 'alone', 'And then?', 'A sentence of a week.', 'The eve', 'The day'])
    expect(here).toContain(words);
  expect(here).toContain('"date":"26 October 2025"');
});

// A build must be the same wherever it runs: nothing may ask the machine for its zone or its language.
test.each([
  ['UTC', 'ja_JP.UTF-8'],
  ['Pacific/Kiritimati', 'en_US.UTF-8'],
  ['America/Anchorage', 'de_DE.UTF-8'],
  ['Asia/Kathmandu', 'ar_EG.UTF-8'],
  ['Europe/Berlin', 'tr_TR.UTF-8'],
  ['America/New_York', 'th_TH.UTF-8'],
])(
  'in %s, in %s, a story is the same',
  (zone, locale) => {
    expect(printed(zone, locale)).toBe(here);
  },
  20_000,
);
