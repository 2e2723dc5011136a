import { describe, expect, test } from 'vitest';
import { formerFiles } from '../../../src/permalinks/former-files.ts';
import { movesOf } from '../../../src/permalinks/moves.ts';
import { redirectsForHosts } from '../../../src/permalinks/redirects-for-hosts.ts';
import { keptOf } from './newsroom.ts';

const story = [
  'cards/now.png',
  'cards/now/2025-10-24.png',
  'explainers/now/at/2025-10-24/index.html',
  'explainers/now/calendar.ics',
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
const feeds = (folder: string): string[] =>
  ['archive/1/atom.xml', 'archive/1/rss.xml', 'atom.xml', 'feed.json', 'rss.xml'].map(
    (file) => `${folder}/${file}`,
  );
const built = new Set([...story, ...block('claim', 'a'), ...block('deadline', 'd')]);
/** The same site when everything in it can be subscribed to, and topics have pages. */
const withFeeds = new Set([
  ...built,
  'rss.xml',
  'topics/now/index.html',
  ...['explainers/now', 'topics/now', 'people/now'].flatMap(feeds),
]);
const standing = new Set([
  '/explainers/now/',
  '/explainers/now/at/2025-10-24/',
  '/explainers/now/#claim-a',
  '/explainers/now/#deadline-d',
  '/explainers/now/#term-t',
  '/topics/now/',
  '/people/now/',
]);

const movesBy = (redirects: string[], ledger: string[] = []) => movesOf(keptOf(ledger, redirects), standing);

/** What lies where something was, for redirects, sorted. */
const former = (redirects: string[], ledger: string[] = [], files = built): [string, string][] =>
  [...formerFiles(movesBy(redirects, ledger), files)].toSorted(([a], [b]) => a.localeCompare(b));

const formerWithFeeds = (...redirects: string[]): [string, string][] => former(redirects, [], withFeeds);

/** Each file of feeds with what it is a copy of. */
const copies = (old: string, now: string): [string, string][] =>
  feeds(now).map((file) => [file.replace(now, old), file]);

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

describe('where something could be subscribed to', () => {
  test('before a topic or a person was renamed, their feeds are, and their page where they have one', () => {
    expect(formerWithFeeds('/people/old/ /people/now/')).toEqual(copies('people/old', 'people/now'));
    expect(formerWithFeeds('/topics/old/ /topics/now/')).toEqual([
      ...copies('topics/old', 'topics/now').slice(0, 4),
      ['topics/old/index.html', 'topics/now/index.html'],
      ['topics/old/rss.xml', 'topics/now/rss.xml'],
    ]);
  });

  test('before a person became a topic, the feeds of the topic are', () => {
    expect(formerWithFeeds('/people/old/ /topics/now/')).toContainEqual([
      'people/old/rss.xml',
      'topics/now/rss.xml',
    ]);
  });

  test.each(['/explainers/now/', '/explainers/now/#term-t', '/explainers/now/at/2025-10-24/'])(
    'before a person ended in %s, the feeds of that story are, in the same formats',
    (to) => {
      const all = formerWithFeeds(`/people/old/ ${to}`);
      expect(all.filter(([file]) => !file.endsWith('.html'))).toEqual(copies('people/old', 'explainers/now'));
    },
  );

  test('before a person was dropped, a reader finds what took their place', () => {
    const page = (to: string) =>
      formerWithFeeds(`/people/old/ ${to}`).find(([file]) => file === 'people/old/index.html')?.[1];
    expect(page('/explainers/now/')).toBe('explainers/now/index.html');
    expect(page('/explainers/now/#claim-a')).toBe('explainers/now/claim/a/index.html');
    expect(page('/explainers/now/#term-t')).toBe('/explainers/now/#term-t');
  });

  test('before a story became part of another, the feeds of that one are', () => {
    const all = formerWithFeeds('/explainers/old/ /explainers/now/at/2025-10-24/');
    expect(all.filter(([file]) => /xml|feed/.test(file))).toEqual(copies('explainers/old', 'explainers/now'));
    expect(all.map(([file]) => file)).not.toContain('explainers/old/changes.json');
  });

  test('before two renamings, and along with the story that a person ended in', () => {
    const all = former(
      [
        '/topics/old/ /topics/mid/',
        '/topics/mid/ /topics/now/',
        '/people/x/ /explainers/old/',
        '/explainers/old/ /explainers/now/',
      ],
      [],
      withFeeds,
    );
    for (const copy of [
      ...copies('topics/old', 'topics/now'),
      ...copies('topics/mid', 'topics/now'),
      ...copies('people/x', 'explainers/now'),
      ...copies('explainers/old', 'explainers/now'),
    ])
      expect(all).toContainEqual(copy);
  });

  test('nothing is where nothing is made that could be copied, and nobody is sent to no page', () => {
    expect(former(['/topics/old/ /topics/now/'])).toEqual([]);
    expect(former(['/explainers/now/#claim-x /topics/now/'])).toEqual([]);
  });

  test('hosts are told, by one line for a folder', () => {
    const lines = (...redirects: string[]) =>
      redirectsForHosts(movesBy(redirects), withFeeds, '/news/').trimEnd().split('\n');
    expect(lines('/topics/old/ /topics/now/')).toEqual(['/news/topics/old/* /news/topics/now/:splat 301']);
    expect(lines('/people/old/ /explainers/now/')).toEqual([
      '/news/people/old/ /news/explainers/now/ 301',
      '/news/people/old/atom.xml /news/explainers/now/atom.xml 301',
      '/news/people/old/feed.json /news/explainers/now/feed.json 301',
      '/news/people/old/rss.xml /news/explainers/now/rss.xml 301',
      '/news/people/old/archive/* /news/explainers/now/archive/:splat 301',
    ]);
    expect(redirectsForHosts(movesBy(['/people/old/ /explainers/now/']), built, '/')).toBe(
      '/people/old/ /explainers/now/ 301\n',
    );
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
