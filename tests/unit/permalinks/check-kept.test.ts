import { describe, expect, test } from 'vitest';
import { checkKept } from '../../../src/permalinks/check-kept.ts';
import { standingAt } from '../../../src/permalinks/standing.ts';
import { printProblem } from '../../../src/story/problem.ts';
import type { Story } from '../../../src/story/story.ts';
import { enteredOn, fixtureStory, keptOf } from './newsroom.ts';
import { at } from './times.ts';

const now = at('2026-01-03');
const trip = fixtureStory('trip');
const published = standingAt([trip], now, 'UTC');
const ledger = enteredOn('2026-01-02', published);

/** What a build says of stories when the ledger is that of the fixture and the redirects are these. */
function check(stories: readonly Story[], redirects: readonly string[] = [], when = now) {
  return checkKept(keptOf(ledger, redirects), stories, when, 'UTC');
}

const cures = (...args: Parameters<typeof check>): string[] =>
  check(...args).problems.map(({ cure }) => cure);

const claimRenamed: readonly [string, string][] = [['will-meet', 'will-they-meet']];
const noDinner: readonly [string, string][] = [
  [
    `      - id: dinner
        title: A dinner
        states:
          - { on: 2025-10-29, status: expected, text: A dinner is expected., sources: [p1] }
`,
    '',
  ],
];

describe('what vanished', () => {
  test('is nothing as long as everything stands', () => {
    expect(check([trip])).toEqual({ problems: [], waiting: [] });
  });

  test('is said with its place in the ledger, and the line that redirects it', () => {
    const line = ledger.findIndex((each) => each.endsWith('#claim-will-meet')) + 1;
    expect(check([fixtureStory('trip', ...claimRenamed)]).problems.map(printProblem)).toEqual([
      `permalinks.txt:${line}:12  permalink
  This address was given out on 2026-01-02, and nothing stands there any more. Say in redirects.txt what took its place.
  Write:
    /explainers/trip/#claim-will-meet /explainers/trip/#claim-will-they-meet`,
    ]);
  });

  const cases: [string, Story[], string[]][] = [
    [
      'a block under another name',
      [fixtureStory('trip', ['renewed', 'truce'])],
      ['/explainers/trip/#unknown-renewed /explainers/trip/#unknown-truce'],
    ],
    [
      'a block that was dropped',
      [fixtureStory('trip', ...noDinner)],
      ['/explainers/trip/#engagement-dinner /explainers/trip/'],
    ],
    [
      'a heading of today',
      [fixtureStory('trip', ['## What came of it?', '## What came of that?'])],
      ['/explainers/trip/#section-what-came-of-it /explainers/trip/#section-what-came-of-that'],
    ],
    [
      'an edition',
      [
        fixtureStory('trip', [
          'editions: [2025-10-24, 2025-10-30, 2025-12-31]',
          'editions: [2025-10-24, 2025-10-30]',
        ]),
      ],
      ['/explainers/trip/at/2025-12-31/ /explainers/trip/at/2025-10-30/'],
    ],
    ['a story under another name', [fixtureStory('voyage')], ['/explainers/trip/ /explainers/voyage/']],
    [
      'a story and a block of it under other names',
      [fixtureStory('voyage', ...claimRenamed)],
      [
        '/explainers/trip/ /explainers/voyage/',
        '/explainers/trip/#claim-will-meet /explainers/voyage/#claim-will-they-meet',
      ],
    ],
    [
      'a story that nothing resembles',
      [],
      ['/explainers/trip/ /explainers/<the story that took its place>/'],
    ],
  ];
  test.each(cases)('%s', (_, stories, lines) => {
    expect(cures(stories)).toEqual(lines);
    // With the lines that were printed, the build has nothing to say any more.
    if (!lines.join('').includes('<')) expect(cures(stories, lines)).toEqual([]);
  });

  test('of a story is said once, with how much stood under it', () => {
    const [problem] = check([]).problems;
    expect(problem?.wrong).toContain(`at the ${published.size - 1} under it`);
  });

  test('is looked for under the new slug of a story, too', () => {
    const redirects = ['/explainers/trip/ /explainers/voyage/'];
    expect(cures([fixtureStory('voyage', ...noDinner)], redirects)).toEqual([
      '/explainers/trip/#engagement-dinner /explainers/voyage/',
    ]);
  });

  test('is said once of what was renamed again, and the chain is followed', () => {
    const again = [fixtureStory('trip', ['will-meet', 'do-they-meet'])];
    const entered = keptOf(
      [...ledger, '2026-01-02 /explainers/trip/#claim-will-they-meet'],
      ['/explainers/trip/#claim-will-meet /explainers/trip/#claim-will-they-meet'],
    );
    const line = '/explainers/trip/#claim-will-they-meet /explainers/trip/#claim-do-they-meet';
    expect(checkKept(entered, again, now, 'UTC').problems.map(({ cure }) => cure)).toEqual([line]);
    const mended = keptOf(
      [...ledger, '2026-01-02 /explainers/trip/#claim-will-they-meet'],
      ['/explainers/trip/#claim-will-meet /explainers/trip/#claim-will-they-meet', line],
    );
    expect(checkKept(mended, again, now, 'UTC').problems).toEqual([]);
  });

  test('is nothing before it was given out', () => {
    expect(cures([fixtureStory('trip', ...noDinner)], [], at('2026-01-01T23:59'))).toEqual([]);
    expect(cures([fixtureStory('trip', ...noDinner)], [], at('2026-01-02'))).not.toEqual([]);
  });
});

describe('a heading that a passage has taken away since it was published', () => {
  const ahead = '/explainers/trip/#section-what-is-ahead';
  const entered = [`2025-10-25 ${ahead}`, ...ledger];
  const checked = (redirects: readonly string[], when: string) =>
    checkKept(keptOf(entered, redirects), [trip], at(when), 'UTC').problems;
  const line = `${ahead} /explainers/trip/#section-what-came-of-it`;

  test('has vanished, and the section that stands there now takes its place', () => {
    expect(checked([], '2025-10-30').map(printProblem)).toEqual([
      `permalinks.txt:1:12  permalink
  This address was given out on 2025-10-25, and nothing stands there any more. Say in redirects.txt what took its place.
  Write:
    ${line}`,
    ]);
  });

  test('is there as long as it was, with the line and without', () => {
    expect(checked([], '2025-10-29T23:59')).toEqual([]);
    expect(checked([line], '2025-10-29T23:59')).toEqual([]);
  });

  test('is found with that line', () => {
    expect(checked([line], '2025-10-30')).toEqual([]);
    expect(checked([line], '2026-01-03')).toEqual([]);
  });

  test('was never given out by what only its edition shows', () => {
    expect(published).not.toContain(ahead);
    expect(check([trip]).waiting).toEqual([]);
  });

  test('is taken by the section before it where it was the last', () => {
    const last = fixtureStory('trip', [
      '## 何が起きたか',
      '## A third\n\nMore.\n\n<Until on="2025-10-30">\n\n## And beyond?\n\nMuch.\n\n</Until>\n\n## 何が起きたか',
    ]);
    const whole = keptOf(['2025-10-25 /explainers/trip/#section-and-beyond']);
    const { problems } = checkKept(whole, [last], now, 'UTC');
    expect(problems.map(({ cure }) => cure)).toEqual([
      '/explainers/trip/#section-and-beyond /explainers/trip/#section-何が起きたか',
    ]);
  });

  test('leads nowhere by two lines that lead to each other', () => {
    const back = '/explainers/trip/#section-what-was-ahead';
    const both = fixtureStory('trip', [
      '## What is ahead?',
      '## What is ahead?\n\nMuch.\n\n## What was ahead?',
    ]);
    const { problems } = checkKept(
      keptOf(entered, [`${ahead} ${back}`, `${back} ${ahead}`]),
      [both],
      now,
      'UTC',
    );
    expect(problems.map(({ wrong }) => wrong)).toEqual([
      'This redirect closes a circle, in which nobody arrives.',
    ]);
  });
});

describe('redirects are refused', () => {
  const dropped = fixtureStory('trip', ...noDinner);
  const dinner = '/explainers/trip/#engagement-dinner';
  test.each([
    [
      'that can’t be read',
      ['to the dinner'],
      `redirects.txt:1:1  redirect
  A redirect is the permalink that was given up and the one that took its place, without the host and the path of the site.
  Write:
    /explainers/<slug>/#<the old kind>-<the old id> /explainers/<slug>/#<the new kind>-<the new id>`,
    ],
    [
      'with the host of the site',
      [`${dinner} https://news.example/news/explainers/trip#stop-busan`],
      `redirects.txt:1:1  redirect
  A redirect is the permalink that was given up and the one that took its place, without the host and the path of the site.
  Write:
    ${dinner} /explainers/trip/#stop-busan`,
    ],
    [
      'in capitals, without a slash at either end, or with an arrow between',
      ['explainers/Trip#engagement-dinner -> HTTPS://News.example/explainers/trip/Stop/Busan/?from=mail'],
      `redirects.txt:1:1  redirect
  A redirect is the permalink that was given up and the one that took its place, without the host and the path of the site.
  Write:
    ${dinner} /explainers/trip/#stop-busan`,
    ],
    [
      'that Git left unmerged',
      [`${dinner} /explainers/trip/`, '======='],
      `redirects.txt:2:1  redirect
  A merge left this line; keep the lines of both sides, each once, and take this one out.
  Write:
    # =======`,
    ],
    [
      'that lead to nothing',
      [`${dinner} /explainers/trip/#stop-bussan`],
      `redirects.txt:1:37  redirect
  Nothing stands at the address that this redirect leads to.
  Write:
    ${dinner} /explainers/trip/#stop-busan`,
    ],
    [
      'that lead on to nothing',
      [`${dinner} /explainers/old/#stop-bussan`, '/explainers/old/ /explainers/trip/'],
      `redirects.txt:1:37  redirect
  This redirect leads on to /explainers/trip/#stop-bussan, where nothing stands.
  Write:
    ${dinner} /explainers/trip/#stop-busan`,
    ],
    [
      'that lead back to themselves along with a story',
      [`${dinner} /explainers/old/#engagement-dinner`, '/explainers/old/ /explainers/trip/'],
      `redirects.txt:1:37  redirect
  This redirect leads back to itself, because the story it leads to was redirected as well.
  Write:
    ${dinner} /explainers/trip/`,
    ],
    [
      'of what still stands',
      [`${dinner} /explainers/trip/`, '/explainers/trip/#stop-busan /explainers/trip/'],
      `redirects.txt:2:1  redirect
  Something still stands at this address, and nobody would be sent on from it.
  Write:
    # /explainers/trip/#stop-busan /explainers/trip/`,
    ],
    [
      'of one address twice',
      [`${dinner} /explainers/trip/`, `${dinner} /explainers/trip/#stop-busan`],
      `redirects.txt:2:1  redirect
  Line 1 redirects this address already.
  Write:
    # ${dinner} /explainers/trip/#stop-busan`,
    ],
    [
      'that close a circle',
      [
        `${dinner} /explainers/trip/`,
        '/explainers/a/ /explainers/b/#stop-x',
        '/explainers/b/ /explainers/c/',
        '/explainers/c/ /explainers/b/',
      ],
      `redirects.txt:4:1  redirect
  This redirect closes a circle, in which nobody arrives.
  Write:
    # /explainers/c/ /explainers/b/`,
    ],
  ])('%s', (_, redirects, printed) => {
    expect(check([dropped], redirects).problems.map(printProblem)).toContain(printed);
  });

  test('once, and not again for what they were to keep', () => {
    expect(check([dropped], [`${dinner} /explainers/trip/#stop-bussan`]).problems).toHaveLength(1);
  });

  test('but not for what is only known later', () => {
    const redirects = [`${dinner} /explainers/trip/#update-mended`];
    expect(cures([dropped], redirects, at('2025-12-01'))).toEqual([]);
  });
});

describe('what is not in the ledger yet', () => {
  test('waits for an editor, with the lines and the command that enters them', () => {
    const stories = [fixtureStory('trip', ['editions: [2025-10-24,', 'editions: [2025-10-24, 2025-10-27,'])];
    expect(check(stories).waiting.map(printProblem)).toEqual([
      `permalinks.txt:${ledger.length + 1}:1  permalink
  1 address is published without being in the ledger; \`npm run permalinks\` enters it.
  Write:
    2026-01-03 /explainers/trip/at/2025-10-27/`,
    ]);
  });

  test('is cut short when there is much of it', () => {
    const [waiting] = checkKept(keptOf([]), [trip], now, 'UTC').waiting;
    expect(waiting?.cure.split('\n').at(-1)).toBe(`# and ${published.size - 12} more`);
  });
});
