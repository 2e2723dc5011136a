import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { notIn, readLedger, withPermalinks, type Entering } from '../../../src/permalinks/ledger.ts';
import { permalinkText } from '../../../src/permalinks/permalink.ts';
import { printProblem } from '../../../src/story/problem.ts';

const fresh = (permalink: string): Entering => ({ permalink, was: undefined });

describe('a ledger is read', () => {
  test('without its comments and empty lines, whatever ends its lines', () => {
    const text =
      '\uFEFF# All addresses.\r\n\r\n2026-11-24 /explainers/trip/\r\n2026-11-25 /explainers/trip/#stop-a  \n';
    const { entries, problems } = readLedger('permalinks.txt', text);
    expect(entries.map(({ line, on, permalink }) => [line, on, permalinkText(permalink)])).toEqual([
      [3, '2026-11-24', '/explainers/trip/'],
      [4, '2026-11-25', '/explainers/trip/#stop-a'],
    ]);
    expect(problems).toEqual([]);
  });

  test('with any space between date and permalink, whose place is known', () => {
    const { entries, problems } = readLedger('', '2026-11-24\t/explainers/a/\n2026-11-24  /explainers/b/\n');
    expect(entries.map(({ column, permalink }) => [column, permalinkText(permalink)])).toEqual([
      [12, '/explainers/a/'],
      [13, '/explainers/b/'],
    ]);
    expect(problems).toEqual([]);
  });

  test('with what was renamed, and where that stands', () => {
    const { entries, problems } = readLedger(
      '',
      '2026-11-24 /explainers/b/ was /explainers/a/\n2026-11-24\t/people/b/  was\t/people/bb/\n2026-11-24 /topics/b/\n',
    );
    expect(
      entries.map(({ column, permalink, was }) => [
        column,
        permalinkText(permalink),
        was && [was.column, permalinkText(was.permalink)],
      ]),
    ).toEqual([
      [12, '/explainers/b/', [31, '/explainers/a/']],
      [12, '/people/b/', [28, '/people/bb/']],
      [12, '/topics/b/', undefined],
    ]);
    expect(problems).toEqual([]);
  });

  const behind = 'Behind the permalink of what was renamed stand `was` and the permalink that it had before.';
  const twoWords = 'A line of the ledger is a date and a permalink, with a space between them.';
  const slash = 'A permalink has a slash at the end of its path, also before a fragment.';
  test.each([
    ['/explainers/trip/', twoWords, '<YYYY-MM-DD> /explainers/trip/'],
    ['/explainers/trip/ 2026-11-24', twoWords, '2026-11-24 /explainers/trip/'],
    ['2026-11-24 /sources/', twoWords, '2026-11-24 /explainers/<slug>/#<kind>-<id>'],
    ['2026-13-45 /explainers/trip/', 'There is no day 2026-13-45.', '<YYYY-MM-DD> /explainers/trip/'],
    [
      '2026-11-24 /explainers/trip/at/2026-02-30/',
      'There is no day 2026-02-30.',
      '2026-11-24 /explainers/<slug>/#<kind>-<id>',
    ],
    ['2026-11-24 /explainers/trip', slash, '2026-11-24 /explainers/trip/'],
    ['2026-11-24 /explainers/trip#stop-a', slash, '2026-11-24 /explainers/trip/#stop-a'],
    ['2026-11-24 explainers/trip/', 'A permalink begins with a slash.', '2026-11-24 /explainers/trip/'],
    [
      '2026-11-24 /explainers/Trip/#stop-A',
      'A permalink is written in small letters.',
      '2026-11-24 /explainers/trip/#stop-a',
    ],
    [
      '2026-11-24 https://news.example/explainers/trip/',
      'A permalink has neither the host nor the path of the site.',
      '2026-11-24 /explainers/trip/',
    ],
    [
      '2026-11-24 /explainers/trip/stop/a/',
      'A permalink is the address of a story, an edition, a fragment in a story, a topic, a person, a place or an author.',
      '2026-11-24 /explainers/trip/#stop-a',
    ],
    [
      '2026-11-24 /topics/china/atom.xml',
      'A permalink is the address of a story, an edition, a fragment in a story, a topic, a person, a place or an author.',
      '2026-11-24 /topics/china/',
    ],
    ['2026-11-24 /people/xi-jinping', slash, '2026-11-24 /people/xi-jinping/'],
    ['2026-11-24 topics/china/', 'A permalink begins with a slash.', '2026-11-24 /topics/china/'],
    ['2026-11-24 /topics/China/', 'A permalink is written in small letters.', '2026-11-24 /topics/china/'],
    [
      '2026-11-24 /news/topics/china/',
      'A permalink has neither the host nor the path of the site.',
      '2026-11-24 /topics/china/',
    ],
    ['2026-11-24 /explainers/b/ was', behind, '2026-11-24 /explainers/b/ was /explainers/<the old name>/'],
    [
      '2026-11-24 /explainers/b/#stop-c-d was c',
      behind,
      '2026-11-24 /explainers/b/#stop-c-d was /explainers/b/#stop-<the old id>',
    ],
    ['2026-11-24 /topics/b/ was b', behind, '2026-11-24 /topics/b/ was /topics/<the old name>/'],
    ['2026-11-24 /topics/b/ /topics/a/', behind, '2026-11-24 /topics/b/ was /topics/a/'],
    ['2026-11-24 /topics/b/ Was /topics/a/', behind, '2026-11-24 /topics/b/ was /topics/a/'],
    ['/topics/b/ was /topics/a/', behind, '<YYYY-MM-DD> /topics/b/ was /topics/a/'],
    ['2026-11-24 /topics/b/ was /topics/a/ was /topics/c/', behind, '2026-11-24 /topics/b/ was /topics/a/'],
    ['2026-11-24 /explainers/b/ was /explainers/a', slash, '2026-11-24 /explainers/b/ was /explainers/a/'],
    ['2026-11-24 /explainers/b was /explainers/a/', slash, '2026-11-24 /explainers/b/ was /explainers/a/'],
    [
      '<<<<<<< HEAD',
      'A merge left this line; keep the lines of both sides, each once, and take this one out.',
      '# <<<<<<< HEAD',
    ],
  ])('and “%s” is refused with what is wrong and what to write', (line, wrong, cure) => {
    const { entries, problems } = readLedger('content/permalinks.txt', `# A comment.\n${line}\n`);
    expect(entries).toEqual([]);
    expect(problems.map(printProblem)).toEqual([
      `content/permalinks.txt:2:1  permalink
  ${wrong}
  Write:
    ${cure}`,
    ]);
  });
});

test.each([
  ['/explainers/b/', '/explainers/b/#stop-b'],
  ['/explainers/b/#stop-b', '/explainers/b/#claim-b'],
  ['/topics/b/', '/people/b/'],
  ['/authors/b/', '/people/b/'],
  ['/explainers/b/#section-b', '/explainers/b/#section-a'],
  ['/explainers/b/at/2026-01-01/', '/explainers/b/at/2026-01-02/'],
])('a ledger is refused in which %s was %s', (now, was) => {
  const { entries, problems } = readLedger('permalinks.txt', `2026-11-24 ${now} was ${was}`);
  expect(entries).toEqual([]);
  expect(problems.map(printProblem)).toEqual([
    `permalinks.txt:1:${17 + now.length}  permalink
  What was renamed was of its kind before: a story, a block of a story, a topic, a person, a place or an author.
  Write:
    2026-11-24 ${now}`,
  ]);
});

describe('permalinks are entered', () => {
  test('in their places, and comments stay above the lines they speak of', () => {
    const text =
      '# The head.\n\n2026-11-01 /explainers/b/\n# Of b.\n2026-11-01 /explainers/b/#stop-m was /explainers/b/#stop-y\n';
    expect(
      withPermalinks(text, '2026-11-24', [
        { permalink: '/explainers/a/', was: '/explainers/z/' },
        ...['/explainers/b/#stop-a', '/explainers/b/#stop-z', '/explainers/c/'].map(fresh),
      ]),
    ).toBe(
      [
        '# The head.',
        '',
        '2026-11-24 /explainers/a/ was /explainers/z/',
        '2026-11-01 /explainers/b/',
        '2026-11-24 /explainers/b/#stop-a',
        '# Of b.',
        '2026-11-01 /explainers/b/#stop-m was /explainers/b/#stop-y',
        '2026-11-24 /explainers/b/#stop-z',
        '2026-11-24 /explainers/c/',
        '',
      ].join('\n'),
    );
  });

  test.each(['', '# Only a comment.\n', '# Without an end'])('into %j', (text) => {
    const { entries } = readLedger('', withPermalinks(text, '2026-11-24', [fresh('/explainers/a/')]));
    expect(entries).toHaveLength(1);
  });

  test('each once, sorted, and no line is lost or changed', () => {
    const addresses = fc.uniqueArray(
      fc
        .tuple(fc.constantFrom('explainers', 'people', 'topics'), fc.stringMatching(/^[a-z]{1,3}$/))
        .map(([room, name]) => `/${room}/${name}/`),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(addresses, addresses, (old, all) => {
        const before = withPermalinks('', '2026-11-01', old.toSorted().map(fresh));
        const entering = notIn(readLedger('', before), new Set(all));
        const after = withPermalinks(before, '2026-11-24', entering.map(fresh));
        const entered = readLedger('', after).entries.map(({ permalink }) => permalinkText(permalink));
        expect(entered).toEqual([...new Set([...old, ...all])].toSorted());
        for (const line of before.split('\n')) expect(after.split('\n')).toContain(line);
        expect(notIn(readLedger('', after), new Set(all))).toEqual([]);
      }),
    );
  });
});
