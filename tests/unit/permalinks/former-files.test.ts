import { describe, expect, test } from 'vitest';
import { formerFiles } from '../../../src/permalinks/former-files.ts';
import { movesOf } from '../../../src/permalinks/moves.ts';
import { redirectsForHosts } from '../../../src/permalinks/redirects-for-hosts.ts';
import { keptOf } from './newsroom.ts';

const story = [
  'cards/now.png',
  'cards/now/2025-10-24.png',
  'explainers/now/at/2025-10-24/index.html',
  'explainers/now/changes.json',
  'explainers/now/changes/index.html',
  'explainers/now/embed/story/strip/index.html',
  'explainers/now/index.html',
  'explainers/now/oembed.json',
];
const block = (kind: string, id: string): string[] => [
  `cards/now/${kind}/${id}.png`,
  `explainers/now/embed/${kind}/${id}/index.html`,
  `explainers/now/${kind}/${id}/index.html`,
  `explainers/now/${kind}/${id}/oembed.json`,
  ...(kind === 'deadline' ? [`explainers/now/deadline/${id}.ics`] : []),
];
const built = new Set([...story, ...block('claim', 'a'), ...block('deadline', 'd')]);
const standing = new Set([
  '/explainers/now/',
  '/explainers/now/at/2025-10-24/',
  '/explainers/now/#claim-a',
  '/explainers/now/#deadline-d',
  '/explainers/now/#term-t',
]);

const movesBy = (redirects: string[], ledger: string[] = []) => movesOf(keptOf(ledger, redirects), standing);

/** What lies where something was, for redirects, sorted. */
const former = (redirects: string[], ledger: string[] = []): [string, string][] =>
  [...formerFiles(movesBy(redirects, ledger), built)].toSorted(([a], [b]) => a.localeCompare(b));

describe('where something was', () => {
  test('before a block was renamed, all its forms are', () => {
    expect(former(['/explainers/now/#deadline-old /explainers/now/#deadline-d'])).toEqual([
      ['cards/now/deadline/old.png', 'cards/now/deadline/d.png'],
      ['explainers/now/deadline/old.ics', 'explainers/now/deadline/d.ics'],
      ['explainers/now/deadline/old/index.html', 'explainers/now/deadline/d/index.html'],
      ['explainers/now/deadline/old/oembed.json', 'explainers/now/deadline/d/oembed.json'],
      ['explainers/now/embed/deadline/old/index.html', 'explainers/now/embed/deadline/d/index.html'],
    ]);
  });

  test('before a block was dropped, there is its story, but no calendar', () => {
    expect(former(['/explainers/now/#deadline-old /explainers/now/'])).toEqual([
      ['cards/now/deadline/old.png', 'cards/now.png'],
      ['explainers/now/deadline/old/index.html', 'explainers/now/index.html'],
      ['explainers/now/deadline/old/oembed.json', 'explainers/now/oembed.json'],
      ['explainers/now/embed/deadline/old/index.html', 'explainers/now/embed/story/strip/index.html'],
    ]);
  });

  test('before a story was renamed, a block that went elsewhere is followed there', () => {
    const files = new Map(
      former([
        '/explainers/old/ /explainers/now/',
        // The new story has a claim a as well; the old one’s is another.
        '/explainers/old/#claim-a /explainers/now/#deadline-d',
      ]),
    );
    expect(files.get('explainers/old/claim/a/index.html')).toBe('explainers/now/deadline/d/index.html');
    expect(files.get('cards/old/claim/a.png')).toBe('cards/now/deadline/d.png');
    expect(files.get('explainers/old/deadline/d/index.html')).toBe('explainers/now/deadline/d/index.html');
  });

  test('before a block became one without a page, there is its place in the story', () => {
    expect(former(['/explainers/now/#claim-old /explainers/now/#term-t'])).toContainEqual([
      'explainers/now/claim/old/index.html',
      '/explainers/now/#term-t',
    ]);
  });

  test('of what never had a page, nothing is', () => {
    expect(former(['/explainers/now/#offer-old /explainers/now/#term-t'])).toEqual([]);
  });

  test('before a story was renamed, everything under it is', () => {
    expect(former(['/explainers/old/ /explainers/now/'])).toEqual(
      [...built].toSorted().map((file) => [file.replace('now', 'old'), file]),
    );
  });

  test('what went another way than its story is found there', () => {
    const files = new Map(
      former(['/explainers/old/ /explainers/now/', '/explainers/old/#claim-x /explainers/now/#claim-a']),
    );
    expect(files.get('explainers/old/claim/x/index.html')).toBe('explainers/now/claim/a/index.html');
    expect(files.get('explainers/old/claim/a/index.html')).toBe('explainers/now/claim/a/index.html');
  });

  test('what was renamed twice is found, under every slug its story had', () => {
    const redirects = [
      '/explainers/now/#claim-y /explainers/now/#claim-a',
      '/explainers/old/#claim-x /explainers/old/#claim-y',
      '/explainers/old/ /explainers/now/',
    ];
    const files = former(redirects, [
      '2025-10-01 /explainers/old/#claim-x',
      '2025-10-01 /explainers/old/#claim-y',
    ]);
    expect(files).toContainEqual(['explainers/old/claim/x/index.html', 'explainers/now/claim/a/index.html']);
    expect(files).toContainEqual(['explainers/old/claim/y/index.html', 'explainers/now/claim/a/index.html']);
    expect(files).toContainEqual(['explainers/now/claim/y/index.html', 'explainers/now/claim/a/index.html']);
  });

  test('nothing that is built is covered', () => {
    const files = former(['/explainers/old/ /explainers/now/', '/explainers/now/#claim-x /explainers/now/']);
    expect(files.filter(([file]) => built.has(file))).toEqual([]);
  });
});

describe('hosts are told', () => {
  test('of every form by itself, and of a story as a whole, last', () => {
    const moves = movesBy([
      '/explainers/old/ /explainers/now/',
      '/explainers/old/#claim-x /explainers/now/#term-t',
    ]);
    expect(redirectsForHosts(moves, built, '/news/').split('\n')).toEqual([
      '/news/cards/old.png /news/cards/now.png 301',
      '/news/cards/old/claim/x.png /news/cards/now.png 301',
      '/news/explainers/old/claim/x/ /news/explainers/now/#term-t 301',
      '/news/explainers/old/claim/x/oembed.json /news/explainers/now/oembed.json 301',
      '/news/explainers/old/embed/claim/x/ /news/explainers/now/embed/story/strip/ 301',
      '/news/explainers/old/* /news/explainers/now/:splat 301',
      '/news/cards/old/* /news/cards/now/:splat 301',
      '',
    ]);
  });

  test('of a fragment in letters that an address can’t have by percent signs', () => {
    const moves = movesOf(
      keptOf([], ['/explainers/now/#claim-x /explainers/now/#section-何']),
      new Set(['/explainers/now/#section-何']),
    );
    expect(redirectsForHosts(moves, built, '/')).toContain(
      '/explainers/now/claim/x/ /explainers/now/#section-%E4%BD%95 301\n',
    );
  });
});
