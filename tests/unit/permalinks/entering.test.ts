import { describe, expect, test } from 'vitest';
import { entering } from '../../../src/permalinks/entering.ts';
import { keptOf } from './newsroom.ts';

const published = new Set(['/explainers/now/', '/explainers/now/#claim-b', '/explainers/now/#stop-c']);

/** What is entered of it, and what that was. */
const entered = (ledger: readonly string[], redirects: readonly string[]): string[] =>
  entering(keptOf(ledger, redirects), published, published).map(
    ({ permalink, was }) => `${permalink} ${was ?? ''}`,
  );

const old = [
  '2026-01-01 /explainers/old/',
  '2026-01-01 /explainers/old/#claim-a',
  '2026-01-01 /explainers/old/#stop-c',
];
const renamed = '/explainers/old/ /explainers/now/';
const block = '/explainers/old/#claim-a /explainers/now/#claim-b';

describe('what is published is entered', () => {
  test.each([
    ['as new', [], [], ['', '', '']],
    [
      'with what it was, if its own name is another',
      old,
      [renamed, block],
      ['/explainers/old/', '/explainers/old/#claim-a', ''],
    ],
    [
      'as what became of it along with its story, whose new name says so',
      [...old, '2026-01-02 /explainers/old/#claim-b was /explainers/old/#claim-a'],
      [renamed, '/explainers/old/#claim-a /explainers/old/#claim-b'],
      ['/explainers/old/', '', ''],
    ],
    [
      'with the latest of its names that is entered',
      ['2026-01-01 /explainers/first/', '2026-01-02 /explainers/old/ was /explainers/first/'],
      [
        '/explainers/first/ /explainers/old/',
        '/explainers/old/ /explainers/mid/',
        '/explainers/mid/ /explainers/now/',
      ],
      ['/explainers/old/', '', ''],
    ],
    [
      'with the first of its names, if none is',
      [],
      ['/explainers/first/ /explainers/old/', renamed],
      ['/explainers/first/', '', ''],
    ],
    [
      'as what it was at first, if it is called so again',
      ['2026-01-02 /explainers/old/ was /explainers/now/'],
      [renamed],
      ['', '', ''],
    ],
    [
      'as new, if a block of another kind became it',
      old,
      ['/explainers/old/#stop-a /explainers/now/#claim-b'],
      ['', '', ''],
    ],
  ])('%s', (_, ledger, redirects, was) => {
    expect(entered(ledger, redirects)).toEqual(
      [...published].map((permalink, index) => `${permalink} ${was[index]}`),
    );
  });

  test('if no line names it, whatever that line says it was', () => {
    expect(entered(['2027-01-01 /explainers/now/ was /explainers/old/'], [renamed])).toEqual([
      '/explainers/now/#claim-b ',
      '/explainers/now/#stop-c ',
    ]);
  });
});
