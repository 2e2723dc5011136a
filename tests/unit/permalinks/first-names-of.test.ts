import { describe, expect, test } from 'vitest';
import { firstNamesOf } from '../../../src/permalinks/first-names-of.ts';
import { firstFragment } from '../../../src/story/first-names.ts';
import { keptOf } from './newsroom.ts';

const ever = new Set(['/explainers/now/', '/explainers/now/#deadline-d', '/explainers/other/']);
const names = (ledger: string[], redirects: string[]) => firstNamesOf('now', keptOf(ledger, redirects), ever);

describe('a story was first published as', () => {
  const renamed = ['/explainers/old/ /explainers/now/'];
  const twice = ['/explainers/first/ /explainers/old/', ...renamed];
  test.each([
    ['itself', ['2026-01-01 /explainers/now/'], [], 'now'],
    ['itself, before any ledger', [], [], 'now'],
    ['what it was called before', ['2026-01-01 /explainers/old/'], renamed, 'old'],
    [
      'what it was called before, also when the new name is entered',
      ['2026-02-01 /explainers/now/', '2026-01-01 /explainers/old/'],
      renamed,
      'old',
    ],
    [
      'what it was called before, also on the same day',
      ['2026-01-01 /explainers/now/', '2026-01-01 /explainers/old/'],
      renamed,
      'old',
    ],
    [
      'what it was called first of all',
      ['2026-01-01 /explainers/first/', '2026-01-01 /explainers/old/'],
      twice,
      'first',
    ],
    ['what it was called before the ledger began', ['2026-01-01 /explainers/old/'], twice, 'first'],
    [
      'itself, when a younger story became part of it',
      ['2026-01-01 /explainers/now/', '2026-02-01 /explainers/old/'],
      renamed,
      'now',
    ],
    [
      'itself, when a block of another one went over to it',
      [],
      ['/explainers/old/#claim-a /explainers/now/'],
      'now',
    ],
  ])('%s', (_, ledger, redirects, slug) => {
    expect(names(ledger, redirects).slug).toBe(slug);
  });
});

describe('a block was first published as', () => {
  test.each([
    ['itself', [], 'deadline-d'],
    [
      'what it was called before',
      ['/explainers/now/#deadline-old /explainers/now/#deadline-d'],
      'deadline-old',
    ],
    [
      'what it was called before its story was renamed',
      ['/explainers/old/ /explainers/now/', '/explainers/old/#deadline-old /explainers/old/#deadline-d'],
      'deadline-old',
    ],
    [
      'itself, when something else became it',
      ['/explainers/now/#claim-old /explainers/now/#deadline-d'],
      'deadline-d',
    ],
  ])('%s', (_, redirects, fragment) => {
    expect(firstFragment(names([], redirects), 'deadline-d')).toBe(fragment);
  });
});

test('the first names stay when the story is renamed once more', () => {
  const ledger = ['2026-01-01 /explainers/old/', '2026-01-01 /explainers/old/#deadline-a'];
  const before = [
    '/explainers/old/ /explainers/mid/',
    '/explainers/mid/#deadline-a /explainers/mid/#deadline-d',
  ];
  const then = firstNamesOf(
    'mid',
    keptOf(ledger, before),
    new Set(['/explainers/mid/', '/explainers/mid/#deadline-d']),
  );
  const now = names(ledger, [...before, '/explainers/mid/ /explainers/now/']);
  expect(now).toEqual(then);
  expect(now).toEqual({ slug: 'old', fragments: { 'deadline-d': 'deadline-a' } });
});
