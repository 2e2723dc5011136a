import { describe, expect, test } from 'vitest';
import { checkKept } from '../../../src/permalinks/check-kept.ts';
import { permalinkText } from '../../../src/permalinks/permalink.ts';
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

const noKim: readonly [string, string][] = [
  [
    `  - id: kim-jong-un
    name: Kim Jong Un
    country: KP
    states:
      - { on: 2025-10-20, role: Leader of North Korea, part: Was invited., sources: [p1] }
`,
    '',
  ],
  ['<Person id="kim-jong-un">Kim Jong Un</Person>', 'Kim Jong Un'],
  ['traveller: kim-jong-un\n', ''],
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
      'a place under another name, as its stop says',
      [fixtureStory('trip', ['busan', 'pusan'])],
      ['/explainers/trip/#stop-busan /explainers/trip/#stop-pusan', '/places/busan/ /places/pusan/'],
    ],
    [
      'a stop under another name in a place that keeps its own',
      [
        fixtureStory(
          'trip',
          ['busan', 'pusan'],
          ['    place: Busan', '    placeId: busan\n    place: Busan'],
        ),
      ],
      ['/explainers/trip/#stop-busan /explainers/trip/#stop-pusan'],
    ],
    [
      'a place that no stop was ever named after',
      [fixtureStory('trip', ['placeId: washington-dc', 'placeId: the-capital'])],
      ['/places/washington-dc/ /places/the-capital/'],
    ],
    [
      'a story that nothing resembles',
      [],
      [
        '/authors/ada-roth/ /authors/<who took their place>/',
        '/authors/jo-veldt/ /authors/<who took their place>/',
        '/explainers/trip/ /explainers/<the story that took its place>/',
        // Where a stop was named after its place, that waits for what became of the stop.
        '/places/washington-dc/ /places/<the place that it is now>/',
        '/topics/china/ /topics/<the topic that took its place>/',
        '/topics/world-news/ /topics/<the topic that took its place>/',
      ],
    ],
    [
      'a topic under another name',
      [fixtureStory('trip', ['id: china', 'id: east-asia'])],
      ['/topics/china/ /topics/east-asia/'],
    ],
    [
      'an author under another name',
      [fixtureStory('trip', ['id: jo-veldt', 'id: jo-v-veldt'])],
      ['/authors/jo-veldt/ /authors/jo-v-veldt/'],
    ],
    [
      'a topic and a story under other names',
      [fixtureStory('voyage', ['id: world-news', 'id: world'])],
      ['/explainers/trip/ /explainers/voyage/', '/topics/world-news/ /topics/world/'],
    ],
    [
      'a person under another name',
      [fixtureStory('trip', ['xi-jinping', 'president-xi'])],
      [
        '/explainers/trip/#person-xi-jinping /explainers/trip/#person-president-xi',
        '/people/xi-jinping/ /people/president-xi/',
      ],
    ],
    [
      'a person and their story under other names',
      [fixtureStory('voyage', ['xi-jinping', 'president-xi'])],
      [
        '/explainers/trip/ /explainers/voyage/',
        '/explainers/trip/#person-xi-jinping /explainers/voyage/#person-president-xi',
        '/people/xi-jinping/ /people/president-xi/',
      ],
    ],
    [
      'a person who was dropped',
      [fixtureStory('trip', ...noKim)],
      ['/explainers/trip/#person-kim-jong-un /explainers/trip/', '/people/kim-jong-un/ /explainers/trip/'],
    ],
    [
      'a person of whom one story says nothing any more, but another does',
      [fixtureStory('trip', ...noKim), fixtureStory('other')],
      ['/explainers/trip/#person-kim-jong-un /explainers/trip/'],
    ],
  ];
  test.each(cases)('%s', (_, stories, lines) => {
    expect(cures(stories)).toEqual(lines);
    // With the lines that were printed, the build has nothing to say any more.
    if (!lines.join('').includes('<')) expect(cures(stories, lines)).toEqual([]);
  });

  test('of a story is said once, with how much stood under it', () => {
    const problem = check([]).problems.find(({ cure }) => cure.startsWith('/explainers/'));
    const under = [...published].filter((address) => address.startsWith('/explainers/trip/')).length - 1;
    expect(problem?.wrong).toContain(`at the ${under} under it`);
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

describe('a person who has vanished from all stories', () => {
  const xi = '/explainers/trip/#person-xi-jinping';
  const renamed = fixtureStory('trip', ['xi-jinping', 'president-xi']);
  test.each([
    [
      'is whom their story says, whatever the names are like',
      [`${xi} /explainers/trip/#person-kim-jong-un`],
      '/people/xi-jinping/ /people/kim-jong-un/',
    ],
    [
      'is whom their story says in more than one step',
      [
        '/explainers/voyage/#person-xi /explainers/voyage/#person-kim-jong-un',
        '/explainers/voyage/ /explainers/trip/',
        `${xi} /explainers/voyage/#person-xi`,
      ],
      '/people/xi-jinping/ /people/kim-jong-un/',
    ],
    [
      'has their story, where they became something else in it',
      [`${xi} /explainers/trip/#claim-will-meet`],
      '/people/xi-jinping/ /explainers/trip/',
    ],
    [
      'has their story, where it says no more of them',
      [`${xi} /explainers/trip/`],
      '/people/xi-jinping/ /explainers/trip/',
    ],
  ])('%s', (_, redirects, line) => {
    expect(cures([renamed], redirects)).toEqual([line]);
    expect(cures([renamed], [...redirects, line])).toEqual([]);
  });

  test('is whom any story says, before the story that says nothing', () => {
    const two = enteredOn('2026-01-02', standingAt([trip, fixtureStory('other')], now, 'UTC'));
    const { problems } = checkKept(
      keptOf(two, [`/explainers/other/#person-xi-jinping /explainers/other/`]),
      [renamed, fixtureStory('other', ['xi-jinping', 'president-xi'])],
      now,
      'UTC',
    );
    expect(problems.map(({ cure }) => cure)).toEqual([
      `${xi} /explainers/trip/#person-president-xi`,
      '/people/xi-jinping/ /people/president-xi/',
    ]);
  });

  test('is whom a redirect says, also where the ledger has no place of theirs', () => {
    const { problems } = checkKept(
      keptOf(
        ['2026-01-02 /people/somebody/'],
        ['/explainers/trip/#person-somebody /explainers/trip/#person-kim-jong-un'],
      ),
      [trip],
      now,
      'UTC',
    );
    expect(problems.map(({ cure }) => cure)).toEqual(['/people/somebody/ /people/kim-jong-un/']);
  });

  test('is nobody whose name is that of something else in a story, and was not called so', () => {
    const other = fixtureStory(
      'other',
      ['xi-jinping', 'mr-x'],
      ['kim-jong-un', 'mr-k'],
      ['will-meet', 'kim-jong-un'],
    );
    const became = [`${xi} /explainers/other/#claim-kim-jong-un`];
    expect(cures([renamed, other], became)).toEqual(['/people/xi-jinping/ /explainers/other/']);
    const { problems } = checkKept(
      keptOf(['2026-01-02 /people/somebody/'], ['/explainers/trip/#claim-somebody /explainers/trip/']),
      [trip],
      now,
      'UTC',
    );
    expect(problems.map(({ cure }) => cure)).toEqual(['/people/somebody/ /people/<who took their place>/']);
  });

  test('is the nearest in name, where the ledger has no place of theirs', () => {
    const { problems } = checkKept(keptOf(['2026-01-02 /people/xi-jining/']), [trip], now, 'UTC');
    expect(problems.map(printProblem)).toEqual([
      `permalinks.txt:1:12  permalink
  This address was given out on 2026-01-02, and nothing stands there any more. Say in redirects.txt what took its place.
  Write:
    /people/xi-jining/ /people/xi-jinping/`,
    ]);
    const unlike = checkKept(keptOf(['2026-01-02 /people/somebody/']), [trip], now, 'UTC').problems;
    expect(unlike.map(({ cure }) => cure)).toEqual(['/people/somebody/ /people/<who took their place>/']);
  });

  test('is not who is only known to a story that is not published yet', () => {
    const draft = fixtureStory(
      'draft',
      ['xi-jinping', 'mr-x'],
      ['published: 2026-01-02T09:00:00Z', 'published: 2026-02-02T09:00:00Z'],
    );
    const redirects = [`${xi} /explainers/draft/#person-mr-x`];
    expect(cures([renamed, draft], redirects)).toEqual(['/people/xi-jinping/ /explainers/draft/']);
  });

  test('waits for the line of a story that nobody can guess', () => {
    const elsewhere = fixtureStory('quite-another-name', ['xi-jinping', 'mr-x'], ['kim-jong-un', 'mr-k']);
    const both = keptOf([...ledger, ...enteredOn('2026-01-02', standingAt([elsewhere], now, 'UTC'))]);
    const gap = '/explainers/trip/ /explainers/<the story that took its place>/';
    expect(checkKept(both, [elsewhere], now, 'UTC').problems.map(({ cure }) => cure)).toEqual([gap]);
    // Where another story says it, there is nothing to wait for.
    const said = keptOf(
      both.ledger.entries.map(({ on, permalink }) => `${on} ${permalinkText(permalink)}`),
      ['/explainers/quite-another-name/#person-xi-jinping /explainers/quite-another-name/#person-mr-x'],
    );
    expect(checkKept(said, [elsewhere], now, 'UTC').problems.map(({ cure }) => cure)).toEqual([
      gap,
      '/people/xi-jinping/ /people/mr-x/',
    ]);
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
      'of what has a page to what may have none',
      [`${dinner} /topics/china/`],
      `redirects.txt:1:37  redirect
  A topic, a person, a place or an author gathers many stories, and whoever comes by this address looks for one; the story itself has it.
  Write:
    ${dinner} /explainers/trip/`,
    ],
    [
      'of a topic to nothing',
      ['/topics/chine/ /topics/chin/'],
      `redirects.txt:1:16  redirect
  Nothing stands at the address that this redirect leads to.
  Write:
    /topics/chine/ /topics/china/`,
    ],
    [
      'of a person who is still there',
      ['/people/xi-jinping/ /explainers/trip/'],
      `redirects.txt:1:1  redirect
  Something still stands at this address, and nobody would be sent on from it.
  Write:
    # /people/xi-jinping/ /explainers/trip/`,
    ],
    [
      'of a topic with a gap',
      ['/topics/gone/ /topics/<the topic that took its place>/'],
      `redirects.txt:1:1  redirect
  A redirect is the permalink that was given up and the one that took its place, without the host and the path of the site.
  Write:
    /topics/gone/ /topics/<the new id>/`,
    ],
    [
      'of a feed',
      ['https://news.example/people/xi/rss.xml https://news.example/people/xi-jinping/rss.xml'],
      `redirects.txt:1:1  redirect
  A redirect is the permalink that was given up and the one that took its place, without the host and the path of the site.
  Write:
    /people/xi/ /people/xi-jinping/`,
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

describe('names that the ledger carries on are refused', () => {
  const other = fixtureStory('other');
  const refused = (lines: readonly string[], stories: readonly Story[] = [trip]): string[] =>
    checkKept(keptOf(lines), stories, now, 'UTC').problems.map(printProblem);

  test('that go round, where they do', () => {
    const lines = [
      '2026-01-01 /explainers/trip/ was /explainers/voyage/',
      '2026-01-01 /explainers/trip/#stop-busan was /explainers/trip/#stop-pusan',
      '2027-01-01 /explainers/voyage/ was /explainers/tour/',
      '2027-01-01 /explainers/tour/ was /explainers/trip/',
      '2027-01-01 /explainers/trip/#stop-pusan was /explainers/trip/#stop-pusan',
    ];
    const round = (line: number, column: number, cure: string) => `permalinks.txt:${line}:${column}  permalink
  This goes round: what stands here was called so before what it was.
  Write:
    ${cure}`;
    expect(refused(lines)).toEqual([
      round(4, 34, '2027-01-01 /explainers/tour/'),
      round(5, 45, '2027-01-01 /explainers/trip/#stop-pusan'),
    ]);
  });

  test('but not for a second line of an address, which nobody reads', () => {
    const lines = [
      '2026-01-01 /explainers/trip/ was /explainers/voyage/',
      '2026-01-01 /explainers/trip/ was /explainers/tour/',
      '2027-01-01 /explainers/tour/ was /explainers/trip/',
    ];
    expect(refused(lines)).toEqual([]);
  });

  test('of a block that was in another story', () => {
    expect(refused(['2026-01-01 /explainers/trip/#stop-busan was /explainers/other/#stop-busan'])).toEqual([
      `permalinks.txt:1:45  permalink
  What was in another story is not known by its name there: in feeds and calendars a block has the name of its story.
  Write:
    2026-01-01 /explainers/trip/#stop-busan`,
    ]);
    const renamed = [
      '2026-01-01 /explainers/trip/ was /explainers/other/',
      '2026-01-01 /explainers/trip/#stop-busan was /explainers/other/#stop-pusan',
    ];
    expect(refused(renamed)).toEqual([]);
  });

  const shared = (
    where: string,
    now: string,
    first: string,
    cure: string,
  ) => `permalinks.txt:${where}  permalink
  Feeds and calendars know ${now} as ${first}, and something else, too. Give one of the two a name that nothing had before, or let this one begin anew.
  Write:
    ${cure}`;

  test('that something else has by now', () => {
    const lines = ['2026-01-01 /explainers/other/', '2026-01-01 /explainers/trip/ was /explainers/other/'];
    const renamed = keptOf(lines, ['/explainers/other/ /explainers/trip/']);
    expect(checkKept(renamed, [trip], now, 'UTC').problems).toEqual([]);
    expect(refused(lines, [trip, other])).toEqual([
      shared('2:34', '/explainers/trip/', '/explainers/other/', '2026-01-01 /explainers/trip/'),
    ]);
  });

  test('that another block, topic or person has', () => {
    const lines = [
      '2026-01-01 /explainers/trip/#stop-busan was /explainers/trip/#stop-doha',
      '2026-01-01 /topics/china/ was /topics/world-news/',
      '2026-01-01 /people/kim-jong-un/ was /people/xi-jinping/',
    ];
    const now = lines.map((line) => line.replace(/ was .*/, ''));
    const [stop = '', topic = '', person = ''] = now;
    expect(refused(lines, [trip, other])).toEqual([
      shared('1:45', '/explainers/trip/#stop-busan', '/explainers/trip/#stop-doha', stop),
      shared('2:31', '/topics/china/', '/topics/world-news/', topic),
      shared('3:37', '/people/kim-jong-un/', '/people/xi-jinping/', person),
    ]);
    expect(refused(now, [trip, other])).toEqual([]);
    expect(
      refused(['2026-01-01 /explainers/trip/#stop-busan was /explainers/trip/#stop-pusan'], [trip, other]),
    ).toEqual([]);
  });

  test('that something else has which is to be entered', () => {
    const kept = keptOf(
      ['2026-01-01 /explainers/tour/', '2026-01-01 /explainers/trip/ was /explainers/tour/'],
      ['/explainers/tour/ /explainers/other/'],
    );
    expect(checkKept(kept, [trip, other], now, 'UTC').problems.map(printProblem)).toEqual([
      shared('2:34', '/explainers/trip/', '/explainers/tour/', '2026-01-01 /explainers/trip/'),
      shared('3:1', '/explainers/other/', '/explainers/tour/', '2026-01-03 /explainers/other/'),
    ]);
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

  test('waits with what it was, where a redirect leads to it', () => {
    const lines = ['/explainers/trip/ /explainers/voyage/'];
    const waiting = check([fixtureStory('voyage')], lines).waiting[0]?.cure.split('\n');
    expect(waiting?.[0]).toBe('2026-01-03 /explainers/voyage/ was /explainers/trip/');
    expect(waiting?.slice(1).join()).not.toContain(' was ');
  });

  test('is cut short when there is much of it', () => {
    const [waiting] = checkKept(keptOf([]), [trip], now, 'UTC').waiting;
    expect(waiting?.cure.split('\n').at(-1)).toBe(`# and ${published.size - 12} more`);
  });
});
