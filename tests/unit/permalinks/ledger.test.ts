import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { notIn, readLedger, withPermalinks } from '../../../src/permalinks/ledger.ts';
import { permalinkText } from '../../../src/permalinks/permalink.ts';
import { printProblem } from '../../../src/story/problem.ts';

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
      'A permalink is the address of a story, an edition, a fragment in a story, a topic or a person.',
      '2026-11-24 /explainers/trip/#stop-a',
    ],
    [
      '2026-11-24 /topics/china/atom.xml',
      'A permalink is the address of a story, an edition, a fragment in a story, a topic or a person.',
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

describe('permalinks are entered', () => {
  test('in their places, and comments stay above the lines they speak of', () => {
    const text = '# The head.\n\n2026-11-01 /explainers/b/\n# Of b.\n2026-11-01 /explainers/b/#stop-m\n';
    expect(
      withPermalinks(text, '2026-11-24', [
        '/explainers/a/',
        '/explainers/b/#stop-a',
        '/explainers/b/#stop-z',
        '/explainers/c/',
      ]),
    ).toBe(
      [
        '# The head.',
        '',
        '2026-11-24 /explainers/a/',
        '2026-11-01 /explainers/b/',
        '2026-11-24 /explainers/b/#stop-a',
        '# Of b.',
        '2026-11-01 /explainers/b/#stop-m',
        '2026-11-24 /explainers/b/#stop-z',
        '2026-11-24 /explainers/c/',
        '',
      ].join('\n'),
    );
  });

  test.each(['', '# Only a comment.\n', '# Without an end'])('into %j', (text) => {
    const { entries } = readLedger('', withPermalinks(text, '2026-11-24', ['/explainers/a/']));
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
        const before = withPermalinks('', '2026-11-01', old.toSorted());
        const entering = notIn(readLedger('', before), new Set(all));
        const after = withPermalinks(before, '2026-11-24', entering);
        const entered = readLedger('', after).entries.map(({ permalink }) => permalinkText(permalink));
        expect(entered).toEqual([...new Set([...old, ...all])].toSorted());
        for (const line of before.split('\n')) expect(after.split('\n')).toContain(line);
        expect(notIn(readLedger('', after), new Set(all))).toEqual([]);
      }),
    );
  });
});
