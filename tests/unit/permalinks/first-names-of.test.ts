import { describe, expect, test } from 'vitest';
import { firstNamesOf } from '../../../src/permalinks/first-names-of.ts';
import { firstFragment, firstPerson, firstTopic, neverRenamed } from '../../../src/story/first-names.ts';
import { keptOf } from './newsroom.ts';

const ever = new Set([
  '/explainers/now/',
  '/explainers/now/#deadline-d',
  '/explainers/other/',
  '/people/now/',
  '/people/constructor/',
  '/topics/now/',
  '/topics/other/',
]);
const topics = [{ id: 'now' }, { id: 'constructor' }];
const people = [{ id: 'now' }, { id: 'constructor' }];
const names = (ledger: string[], redirects: string[]) =>
  firstNamesOf(keptOf(ledger, redirects), ever)({ slug: 'now', topics, people });

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

describe.each([
  ['topics', firstTopic],
  ['people', firstPerson],
] as const)('what is gathered in %s was first published as', (room, firstOf) => {
  const renamed = [`/${room}/old/ /${room}/now/`];
  const twice = [`/${room}/first/ /${room}/old/`, ...renamed];
  test.each([
    ['itself', [`2026-01-01 /${room}/now/`], [], 'now'],
    ['itself, before any ledger', [], [], 'now'],
    ['what it was called before', [`2026-01-01 /${room}/old/`, `2026-02-01 /${room}/now/`], renamed, 'old'],
    [
      'what it was called before, also on the same day',
      [`2026-01-01 /${room}/old/`, `2026-01-01 /${room}/now/`],
      renamed,
      'old',
    ],
    [
      'what it was called first of all',
      [`2026-01-01 /${room}/first/`, `2026-01-02 /${room}/old/`],
      twice,
      'first',
    ],
    [
      'itself, when a younger one became part of it',
      [`2026-01-01 /${room}/now/`, `2026-02-01 /${room}/old/`],
      renamed,
      'now',
    ],
    [
      'itself, when only something in a story was called otherwise',
      [],
      ['/explainers/now/#person-old /explainers/now/', '/explainers/old/ /explainers/now/'],
      'now',
    ],
    [
      'itself, when something in another room became it',
      [],
      [`/${room === 'topics' ? 'people' : 'topics'}/old/ /${room}/now/`],
      'now',
    ],
  ])('%s', (_, ledger, redirects, id) => {
    expect(firstOf(names(ledger, redirects), 'now')).toBe(id);
    expect(names(ledger, redirects)[room]).toEqual(id === 'now' ? {} : { now: id });
    expect(firstOf(names(ledger, redirects), 'constructor')).toBe('constructor');
  });

  test('what any story that has it says', () => {
    const tell = firstNamesOf(keptOf([], twice), ever);
    expect(tell({ slug: 'other', topics, people })[room]).toEqual({ now: 'first' });
    expect(tell({ slug: 'other', topics: [], people: [] })).toEqual(neverRenamed('other'));
  });
});

test('the first names stay when the story is renamed once more', () => {
  const ledger = ['2026-01-01 /explainers/old/', '2026-01-01 /explainers/old/#deadline-a'];
  const before = [
    '/explainers/old/ /explainers/mid/',
    '/explainers/mid/#deadline-a /explainers/mid/#deadline-d',
  ];
  const then = firstNamesOf(
    keptOf(ledger, before),
    new Set(['/explainers/mid/', '/explainers/mid/#deadline-d']),
  )({ slug: 'mid', topics, people });
  const now = names(ledger, [...before, '/explainers/mid/ /explainers/now/']);
  expect(now).toEqual(then);
  expect(now).toEqual({ slug: 'old', fragments: { 'deadline-d': 'deadline-a' }, topics: {}, people: {} });
});
