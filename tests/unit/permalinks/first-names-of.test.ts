import { describe, expect, test } from 'vitest';
import { firstNamesOf } from '../../../src/permalinks/first-names-of.ts';
import {
  firstFragment,
  firstPerson,
  firstPlace,
  firstTopic,
  neverRenamed,
} from '../../../src/story/first-names.ts';
import { keptOf } from './newsroom.ts';

const ever = new Set([
  '/explainers/now/',
  '/explainers/now/#deadline-d',
  '/explainers/other/',
  '/people/now/',
  '/people/constructor/',
  '/places/now/',
  '/places/constructor/',
  '/topics/now/',
  '/topics/other/',
]);
const topics = [{ id: 'now' }, { id: 'constructor' }];
const people = [{ id: 'now' }, { id: 'constructor' }];
// A stop is in a place of its own name, unless it says another.
const stops = [{ id: 'here', placeId: 'now' }, { id: 'constructor' }];
const names = (ledger: string[], redirects: string[]) =>
  firstNamesOf(keptOf(ledger, redirects), ever)({ slug: 'now', topics, people, stops });

describe('a story was first published as', () => {
  const renamed = ['/explainers/old/ /explainers/now/'];
  const twice = ['/explainers/first/ /explainers/old/', ...renamed];
  const now = '2026-02-01 /explainers/now/';
  const old = '2026-01-01 /explainers/old/';
  const first = '2026-01-01 /explainers/first/';
  test.each([
    ['itself', [now], [], 'now'],
    ['itself, before any ledger', [], [], 'now'],
    ['what it was called before', [old], renamed, 'old'],
    [
      'what it was called before, also when the new name is entered',
      [`${now} was /explainers/old/`, old],
      renamed,
      'old',
    ],
    [
      'what the ledger says, whatever the redirects have come to',
      [`${now} was /explainers/old/`, old],
      [],
      'old',
    ],
    ['what the ledger says it was, which it never had', [`${now} was /explainers/old/`], twice, 'old'],
    ['what it was called first of all', [first, `${old} was /explainers/first/`], twice, 'first'],
    [
      'what it was called first of all, also when the new name is entered',
      [first, `${old} was /explainers/first/`, `${now} was /explainers/old/`],
      twice,
      'first',
    ],
    ['what it was called first of all, under a name between that was never entered', [first], twice, 'first'],
    ['what it was called before any ledger', [], twice, 'first'],
    ['what was still there when an older one became part of it', [first, old], twice, 'old'],
    ['itself, when an older story became part of it', [now, old], renamed, 'now'],
    ['itself, when a story of the same day did', ['2026-01-01 /explainers/now/', old], renamed, 'now'],
    ['itself, when a younger one did', ['2025-01-01 /explainers/now/', old], renamed, 'now'],
    ['itself, when an address that nobody entered leads to it', [now], renamed, 'now'],
    [
      'what the first line says that leads to it',
      ['2026-01-01 /explainers/aside/', '2026-01-02 /explainers/old/'],
      [...renamed, '/explainers/aside/ /explainers/now/'],
      'old',
    ],
    [
      'what the first of two lines says that lead elsewhere',
      [],
      ['/explainers/old/ /explainers/other/', ...renamed],
      'now',
    ],
    [
      'itself, when it is called so again',
      ['2026-01-01 /explainers/now/', `${old} was /explainers/now/`],
      renamed,
      'now',
    ],
    [
      'itself, when something that still stands would be sent to it',
      [],
      ['/explainers/other/ /explainers/now/'],
      'now',
    ],
    [
      'itself, when a block of another one went over to it',
      [],
      ['/explainers/old/#claim-a /explainers/now/'],
      'now',
    ],
    ['what one line says, when another has it, too', [now, `${now} was /explainers/old/`, now], [], 'old'],
    [
      'something, when the ledger goes round',
      [`${now} was /explainers/old/`, `${old} was /explainers/now/`],
      [],
      'now',
    ],
  ])('%s', (_, ledger, redirects, slug) => {
    expect(names(ledger, redirects).slug).toBe(slug);
  });
});

describe('a block was first published as', () => {
  const renamed = '/explainers/now/#deadline-old /explainers/now/#deadline-d';
  const story = ['2026-01-01 /explainers/old/', '2026-02-01 /explainers/now/ was /explainers/old/'];
  const storyRenamed = '/explainers/old/ /explainers/now/';
  test.each([
    ['itself', [], [], 'deadline-d'],
    ['what it was called before', [], [renamed], 'deadline-old'],
    [
      'what it was called before its story was renamed',
      [],
      [storyRenamed, '/explainers/old/#deadline-old /explainers/old/#deadline-d'],
      'deadline-old',
    ],
    [
      'what the ledger says of it under the slug that its story had',
      [...story, '2026-01-01 /explainers/old/#deadline-d was /explainers/old/#deadline-old'],
      [storyRenamed],
      'deadline-old',
    ],
    [
      'the same when its new address is entered, which says nothing of it',
      [
        ...story,
        '2026-01-01 /explainers/old/#deadline-d was /explainers/old/#deadline-old',
        '2026-02-01 /explainers/now/#deadline-d',
      ],
      [storyRenamed],
      'deadline-old',
    ],
    [
      'what it was called when both it and its story had other names',
      [...story, '2026-02-01 /explainers/now/#deadline-d was /explainers/old/#deadline-old'],
      [storyRenamed],
      'deadline-old',
    ],
    [
      'itself, when an older one became part of it',
      ['2026-01-01 /explainers/now/#deadline-old', '2026-02-01 /explainers/now/#deadline-d'],
      [renamed],
      'deadline-d',
    ],
    [
      'itself, when an older one became part of it as their story was renamed',
      ['2026-01-01 /explainers/old/#deadline-a', '2026-01-01 /explainers/old/#deadline-d'],
      ['/explainers/old/#deadline-a /explainers/now/#deadline-d', storyRenamed],
      'deadline-d',
    ],
    [
      'itself, when something else became it',
      [],
      ['/explainers/now/#claim-old /explainers/now/#deadline-d'],
      'deadline-d',
    ],
    [
      'itself, when it came from another story, which may have another of its old name',
      [],
      ['/explainers/other/#deadline-old /explainers/now/#deadline-d'],
      'deadline-d',
    ],
    [
      'itself, when the ledger says that it came from another story',
      ['2026-02-01 /explainers/now/#deadline-d was /explainers/other/#deadline-old'],
      [],
      'deadline-d',
    ],
    [
      'itself, when it is called so again under another slug of its story',
      [],
      [
        '/explainers/old/#deadline-d /explainers/old/#deadline-old',
        storyRenamed,
        '/explainers/now/#deadline-old /explainers/now/#deadline-d',
      ],
      'deadline-d',
    ],
  ])('%s', (_, ledger, redirects, fragment) => {
    expect(firstFragment(names(ledger, redirects), 'deadline-d')).toBe(fragment);
  });

  test('and a story names no block that it doesn’t have', () => {
    const gone = '/explainers/now/#deadline-gone';
    expect(names([`2026-01-01 ${gone} was /explainers/now/#deadline-old`], []).fragments).toEqual({});
  });
});

describe.each([
  ['topics', firstTopic],
  ['people', firstPerson],
  ['places', firstPlace],
] as const)('what is gathered in %s was first published as', (room, firstOf) => {
  const renamed = [`/${room}/old/ /${room}/now/`];
  const twice = [`/${room}/first/ /${room}/old/`, ...renamed];
  test.each([
    ['itself', [`2026-01-01 /${room}/now/`], [], 'now'],
    ['itself, before any ledger', [], [], 'now'],
    ['what it was called before', [`2026-01-01 /${room}/old/`], renamed, 'old'],
    [
      'what it was called before, also when the new name is entered',
      [`2026-01-01 /${room}/old/`, `2026-02-01 /${room}/now/ was /${room}/old/`],
      renamed,
      'old',
    ],
    [
      'what it was called first of all',
      [`2026-01-01 /${room}/first/`, `2026-01-02 /${room}/old/ was /${room}/first/`],
      twice,
      'first',
    ],
    ...['2025-01-01', '2026-02-01', '2026-03-01'].map((on): [string, string[], string[], string] => [
      `itself, when one of ${on} became part of it`,
      [`2026-02-01 /${room}/now/`, `${on} /${room}/old/`],
      renamed,
      'now',
    ]),
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
    expect(tell({ slug: 'other', topics, people, stops })[room]).toEqual({ now: 'first' });
    expect(tell({ slug: 'other', topics: [], people: [], stops: [] })).toEqual(neverRenamed('other'));
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
  )({ slug: 'mid', topics, people, stops });
  const now = names(ledger, [...before, '/explainers/mid/ /explainers/now/']);
  expect(now).toEqual(then);
  expect(now).toEqual({
    slug: 'old',
    fragments: { 'deadline-d': 'deadline-a' },
    topics: {},
    people: {},
    places: {},
  });
});
