import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wantedPage, wantedSteps, wantedWords, type NamedPage } from '../../../src/client/wanted.ts';

const home = '/news/';

describe('what an address asks for', () => {
  test.each([
    ['/news/explainers/trump-asia-trip/', ['explainers', 'trump-asia-trip'], 'trump asia trip'],
    ['/news/explainers/a-trip/stop/bussan/', ['explainers', 'a-trip', 'stop', 'bussan'], 'bussan'],
    ['/news/explainers/a-trip/claim/dmz/', ['explainers', 'a-trip', 'claim', 'dmz'], 'dmz'],
    ['/news/explainers/a-trip/at/2025-10-29/', ['explainers', 'a-trip', 'at', '2025-10-29'], 'a trip'],
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

describe('the page that was meant', () => {
  const pages: readonly NamedPage[] = [
    ['/news/explainers/trump-asia-trip-2025/', 'The trip'],
    ['/news/explainers/kuala-lumpur-accord/', 'The accord'],
    ['/news/people/donald-trump/', 'Donald Trump'],
    ['/news/people/xi-jinping/', 'Xi Jinping'],
    ['/news/topics/donald-trump/', 'Donald Trump, the topic'],
    ['/news/topics/eu/', 'EU'],
  ];
  test.each([
    ['a slip', '/news/explainers/trump-asia-trp-2025/', 'The trip'],
    ['capitals', '/news/explainers/Trump-Asia-Trip-2025/', 'The trip'],
    ['a room too few', '/news/kuala-lumpur-accord/', 'The accord'],
    ['a slip in the room', '/news/explainer/kuala-lumpur-accord/', 'The accord'],
    ['a link cut short', '/news/explainers/trump-asia-tr', 'The trip'],
    [
      'a block that is not there, in a story that is',
      '/news/explainers/kuala-lumpur-accord/stop/paris/',
      'The accord',
    ],
    [
      'a block that is called like a page',
      '/news/explainers/kuala-lumpur-accord/person/xi-jinpin/',
      'Xi Jinping',
    ],
    ['one of two of a name, by its room', '/news/topics/donald-trumpp/', 'Donald Trump, the topic'],
    ['the first of two, in neither’s room', '/news/donald-trump/', 'Donald Trump'],
    ['nothing like it', '/news/explainers/volcano/', undefined],
    ['a step too short to guess by', '/news/eur/', undefined],
    ['no step at all', '/news/', undefined],
  ])('%s', (_, pathname, name) => {
    expect(wantedPage(wantedSteps(pathname, home), pages, home)?.[1]).toBe(name);
  });

  test('of a site without pages is none', () => {
    expect(wantedPage(['explainers', 'a-story'], [], home)).toBeUndefined();
  });
});
