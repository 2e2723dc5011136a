import { expect, test, vi } from 'vitest';
import type { FeedSubject } from '../../../src/feeds/feed-subject.ts';
import { addressUnder, filesOf, movedPlaces } from '../../../src/permalinks/files.ts';
import { permalinkText } from '../../../src/permalinks/permalink.ts';
import { permalink } from './newsroom.ts';

vi.stubEnv('SITE', 'https://news.example');
vi.stubEnv('BASE_URL', '/news/');
const routes = await import('../../../src/routes.ts');
/** The addresses of the feeds of something. */
const feeds = (subject: FeedSubject): string[] =>
  (['rss', 'atom', 'json'] as const).map((format) => routes.feedPath(subject, format));
const day = Temporal.PlainDate.from('2025-10-24');

/** The addresses of all forms of something, as they are derived here. */
const addresses = (text: string): string[] =>
  [...filesOf(permalink(text)).values()].map((file) => addressUnder('/news/', file));

test.each<[string, string[]]>([
  [
    '/explainers/trip/',
    [
      routes.storyPath('trip'),
      routes.changesPath('trip'),
      routes.embedPath('trip', 'story', 'strip'),
      routes.oembedPath('trip'),
      routes.storyFilePath('trip'),
      routes.storyCardPath('trip'),
      ...feeds({ kind: 'story', slug: 'trip' }),
    ],
  ],
  ['/topics/china/', [routes.topicPath('china'), ...feeds({ kind: 'topic', id: 'china' })]],
  ['/places/busan/', [routes.placePath('busan'), ...feeds({ kind: 'place', id: 'busan' })]],
  ['/people/xi-jinping/', [routes.personPath('xi-jinping'), ...feeds({ kind: 'person', id: 'xi-jinping' })]],
  ['/authors/jo-veldt/', [routes.authorPath('jo-veldt')]],
  [
    '/explainers/trip/at/2025-10-24/',
    [
      routes.editionPath('trip', day),
      routes.editionChangesPath('trip', day),
      routes.editionCardPath('trip', day),
    ],
  ],
  ...(['stop', 'person', 'claim', 'deadline'] as const).map((kind): [string, string[]] => [
    `/explainers/trip/#${kind}-a`,
    [
      routes.sharePath('trip', kind, 'a'),
      routes.embedPath('trip', kind, 'a'),
      routes.shareOembedPath('trip', kind, 'a'),
      routes.blockCardPath('trip', kind, 'a'),
      ...(kind === 'deadline' ? [routes.deadlineCalendarPath('trip', 'a')] : []),
    ],
  ]),
  ['/explainers/trip/#term-a', []],
  ['/explainers/trip/#section-a', []],
])('the files of %s lie where the routes lead', (text, expected) => {
  expect(addresses(text)).toEqual(expected);
});

test('everything of a story lies in its places', () => {
  const all = [
    routes.storyPath('trip'),
    routes.changesJsonPath('trip'),
    routes.storyCalendarPath('trip'),
    routes.embedPath('trip', 'itinerary', 'route'),
    routes.storyCardPath('trip'),
    routes.editionCardPath('trip', day),
    routes.blockCardPath('trip', 'claim', 'a'),
  ];
  const places = movedPlaces(permalink('/explainers/trip/'), permalink('/explainers/voyage/')).map(
    ({ from }) => addressUnder('/news/', from),
  );
  expect(all.filter((path) => !places.some((place) => path.startsWith(place)))).toEqual([]);
  expect(places.some((place) => routes.storyPath('trip-2').startsWith(place))).toBe(false);
});

test.each([
  [
    '/explainers/a/',
    '/explainers/b/',
    [
      'explainers/a/',
      'explainers/b/',
      'cards/a/',
      'cards/b/',
      'cards/a.png',
      'cards/b.png',
      'maps/a.png',
      'maps/b.png',
    ],
  ],
  ['/topics/a/', '/topics/b/', ['topics/a/', 'topics/b/']],
  ['/people/a/', '/topics/b/', ['people/a/', 'topics/b/']],
  ['/places/a/', '/places/b/', ['places/a/', 'places/b/']],
  ['/places/a/', '/explainers/b/', ['places/a/archive/', 'explainers/b/archive/']],
  ['/people/a/', '/explainers/b/', ['people/a/archive/', 'explainers/b/archive/']],
  ['/people/a/', '/explainers/b/#claim-x', ['people/a/archive/', 'explainers/b/archive/']],
  ['/topics/a/', '/explainers/b/at/2025-10-24/', ['topics/a/archive/', 'explainers/b/archive/']],
  ['/explainers/a/', '/explainers/b/#section-x', ['explainers/a/archive/', 'explainers/b/archive/']],
  ['/explainers/a/#claim-x', '/explainers/b/#claim-x', []],
  ['/explainers/a/at/2025-10-24/', '/explainers/a/', []],
])('what moves along from %s to %s', (from, to, places) => {
  expect(movedPlaces(permalink(from), permalink(to)).flatMap((place) => [place.from, place.to])).toEqual(
    places,
  );
});

test.each(['/', '/news/', '/news'])('a permalink is an address under %s', (base) => {
  const text = permalinkText(permalink('/explainers/trip/#claim-a'));
  expect(addressUnder(base, text)).toBe(`${base.replace(/\/$/, '')}/explainers/trip/#claim-a`);
});
