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

  test.each([
    ['/explainers/trip/', '<YYYY-MM-DD> /explainers/trip/'],
    ['2026-02-30 /explainers/trip/', '<YYYY-MM-DD> /explainers/trip/'],
    ['2026-11-24  /explainers/trip/', '2026-11-24 /explainers/trip/'],
    ['/explainers/trip/ 2026-11-24', '2026-11-24 /explainers/trip/'],
    ['2026-11-24 /explainers/trip', '2026-11-24 /explainers/<slug>/#<kind>-<id>'],
    ['<<<<<<< HEAD', '<YYYY-MM-DD> /explainers/<slug>/#<kind>-<id>'],
  ])('and “%s” is refused with what to write', (line, cure) => {
    const { entries, problems } = readLedger('content/permalinks.txt', `# A comment.\n${line}\n`);
    expect(entries).toEqual([]);
    expect(problems.map(printProblem)).toEqual([
      `content/permalinks.txt:2:1  permalink
  A line of the ledger is a date and a permalink, with one space between them.
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
      fc.stringMatching(/^[a-z]{1,3}$/).map((slug) => `/explainers/${slug}/`),
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
