import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NamedPage } from '../../../src/client/likest.ts';
import { wantedPages, wantedSteps, wantedWords } from '../../../src/client/wanted.ts';

const home = '/news/';

describe('what an address asks for', () => {
  test.each([
    ['/news/explainers/trump-asia-trip/', ['explainers', 'trump-asia-trip'], 'trump asia trip'],
    ['/news/explainers/a-trip/stop/bussan/', ['explainers', 'a-trip', 'stop', 'bussan'], 'bussan'],
    ['/news/explainers/a-trip/claim/dmz/', ['explainers', 'a-trip', 'claim', 'dmz'], 'dmz'],
    ['/news/explainers/a-trip/at/2025-10-29/', ['explainers', 'a-trip', 'at', '2025-10-29'], 'a trip'],
    ['/news/explainers/a-trip/changes/', ['explainers', 'a-trip', 'changes'], 'a trip'],
    ['/2025/10/busan-meeting.php', ['2025', '10', 'busan-meeting'], 'busan meeting'],
    ['/news/deadline/10-november-2026/', ['deadline', '10-november-2026'], '10 november 2026'],
    ['/news/2025/10/', ['2025', '10'], '10'],
    // Of one step, the step is all there is.
    ['/news/busan-meeting', ['busan-meeting'], 'busan meeting'],
    ['/news/old//page.html', ['old', 'page'], 'page'],
    ['/elsewhere/busan/', ['elsewhere', 'busan'], 'busan'],
    ['/news/people/%E4%B9%A0%E8%BF%91%E5%B9%B3/', ['people', '习近平'], '习近平'],
    ['/news/people/%E4%B9/', ['people', '%E4%B9'], 'E4 B9'],
    ['/news/people/S%C3%A1nchez_%2B_co/', ['people', 'Sánchez_+_co'], 'Sánchez co'],
    ['/news/', [], ''],
  ])('%s', (pathname, steps, words) => {
    expect(wantedSteps(pathname, home)).toEqual(steps);
    expect(wantedWords(wantedSteps(pathname, home))).toBe(words);
  });

  test('is found in any address', () => {
    fc.assert(
      fc.property(fc.webPath(), (pathname) => {
        expect(wantedWords(wantedSteps(pathname, home))).toMatch(
          /^(?:[\p{L}\p{M}\p{N}]+(?: [\p{L}\p{M}\p{N}]+)*)?$/u,
        );
      }),
    );
  });
});

describe('the pages that were meant', () => {
  const pages: readonly NamedPage[] = [
    ['/news/explainers/trump-asia-trip-2025/', 'The trip'],
    ['/news/explainers/kuala-lumpur-accord/', 'The accord that lasted 15 days'],
    ['/news/people/donald-trump/', 'Donald Trump'],
    ['/news/people/xi-jinping/', 'Xi Jinping'],
    ['/news/people/pedro-sanchez/', 'Pedro Sánchez'],
    ['/news/places/busan/', 'Busan'],
    ['/news/places/kuala-lumpur/', 'Kuala Lumpur'],
    ['/news/topics/donald-trump/', 'Donald Trump, the topic'],
    ['/news/topics/eu/', 'EU'],
    ['/news/topics/gaza/', 'Gaza'],
    ['/news/explainers/tokyo/', '東京の関税交渉'],
  ];
  const [trip, accord] = ['The trip', 'The accord that lasted 15 days'];
  test.each([
    ['a slip', '/news/explainers/trump-asia-trp-2025/', [trip]],
    ['capitals', '/news/explainers/Trump-Asia-Trip-2025/', [trip]],
    ['accents', '/news/people/Pedro-S%C3%A1nchez/', ['Pedro Sánchez']],
    ['a room too few', '/news/kuala-lumpur-accord/', [accord, 'Kuala Lumpur']],
    ['a slip in the room', '/news/explainer/kuala-lumpur-accord/', [accord, 'Kuala Lumpur']],
    ['a link cut short', '/news/explainers/trump-asia-tr', [trip]],
    ['a word of a name', '/news/2025/10/busan-meeting.php', ['Busan']],
    ['words of a title', '/news/explainers/accord-of-15-days/', [accord]],
    [
      'a block that is not there, in a story that is',
      '/news/explainers/trump-asia-trip-2025/stop/paris/',
      [trip],
    ],
    ['a day that is none, of a story', '/news/explainers/trump-asia-trip-2025/at/2025-13-45/', [trip]],
    [
      'a block that is called like a page, and then its story',
      '/news/explainers/trump-asia-trip-2025/person/xi-jinpin/',
      ['Xi Jinping', trip],
    ],
    [
      'one of two of a name, by its room',
      '/news/topics/donald-trumpp/',
      ['Donald Trump, the topic', 'Donald Trump'],
    ],
    [
      'the first of two, in neither’s room',
      '/news/donald-trump/',
      ['Donald Trump', 'Donald Trump, the topic'],
    ],
    ['a title without spaces', '/news/%E9%96%A2%E7%A8%8E%E4%BA%A4%E6%B8%89/', []],
    ['nothing like it', '/news/explainers/volcano/', []],
    ['a step just long enough', '/news/topics/gaza', ['Gaza']],
    ['words too short to guess by', '/news/eur/a/the/', []],
    ['the name of a room', '/news/people/', []],
    ['a number', '/news/2025/', []],
    ['no step at all', '/news/', []],
  ])('%s', (_, pathname, names) => {
    expect(wantedPages(wantedSteps(pathname, home), pages).map(([, name]) => name)).toEqual(names);
  });

  test('are three at most, and the likest of them', () => {
    const many = Array.from({ length: 9 }, (_, number): NamedPage => [
      `/news/people/mara-${String(number)}/`,
      number === 7 ? 'Mara Lindgren' : 'Mara Lindgreen',
    ]);
    const names = wantedPages(['people', 'mara-lindgren'], many).map(([, name]) => name);
    expect(names).toEqual(['Mara Lindgren', 'Mara Lindgreen', 'Mara Lindgreen']);
  });

  test.each([
    ...['explainers', 'people', 'places', 'topics', 'authors'],
    ...['stop', 'deadline', 'person', 'claim', 'at', 'changes'],
  ])('are not those that are called like the room “%s”', (room) => {
    const called: NamedPage = [`/news/explainers/${room}-of-it/`, `The ${room} of it`];
    const named: NamedPage = ['/news/people/mara-lind/', 'Mara Lind'];
    expect(wantedPages(wantedSteps(`/news/${room}/mara-lind/`, home), [called, named])).toEqual([named]);
  });

  test('of a site without pages are none', () => {
    expect(wantedPages(['explainers', 'a-story'], [])).toEqual([]);
  });
});
