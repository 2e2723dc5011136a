import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { follow, type Targets } from '../../../src/permalinks/follow.ts';
import { permalinkText } from '../../../src/permalinks/permalink.ts';
import { keptOf, permalink } from './newsroom.ts';
import { targetsOf } from '../../../src/permalinks/redirects.ts';

const targets = (...lines: string[]): Targets => targetsOf(keptOf([], lines).redirects);

/** Where an address leads in the end, or how else it ends. */
function end(from: string, standing: string[], ...lines: string[]): string {
  const way = follow(permalink(from), targets(...lines), new Set(standing));
  return way.kind === 'arrives' ? permalinkText(way.at) : way.kind;
}

describe('an address leads', () => {
  test.each([
    ['to itself while it stands', '/explainers/a/', ['/explainers/a/'], [], '/explainers/a/'],
    ['nowhere without a redirect', '/explainers/a/', ['/explainers/b/'], [], 'ends'],
    [
      'where its redirect says',
      '/explainers/a/#claim-x',
      ['/explainers/a/#claim-y'],
      ['/explainers/a/#claim-x /explainers/a/#claim-y'],
      '/explainers/a/#claim-y',
    ],
    [
      'along a chain',
      '/explainers/a/#claim-x',
      ['/explainers/a/'],
      ['/explainers/a/#claim-y /explainers/a/', '/explainers/a/#claim-x /explainers/a/#claim-y'],
      '/explainers/a/',
    ],
    [
      'along with its story',
      '/explainers/a/#claim-x',
      ['/explainers/b/#claim-x'],
      ['/explainers/a/ /explainers/b/'],
      '/explainers/b/#claim-x',
    ],
    [
      'along with its story, and on from there',
      '/explainers/a/#claim-x',
      ['/explainers/c/#claim-z'],
      [
        '/explainers/a/ /explainers/b/',
        '/explainers/b/ /explainers/c/',
        '/explainers/b/#claim-x /explainers/c/#claim-z',
      ],
      '/explainers/c/#claim-z',
    ],
    [
      'to an edition along with its story',
      '/explainers/a/at/2025-10-24/',
      ['/explainers/b/at/2025-10-24/'],
      ['/explainers/a/ /explainers/b/'],
      '/explainers/b/at/2025-10-24/',
    ],
    [
      'its own way before that of its story',
      '/explainers/a/#claim-x',
      ['/explainers/b/#claim-x', '/explainers/b/#claim-y'],
      ['/explainers/a/ /explainers/b/', '/explainers/a/#claim-x /explainers/b/#claim-y'],
      '/explainers/b/#claim-y',
    ],
    [
      'nowhere when its story became part of another',
      '/explainers/a/#claim-x',
      ['/explainers/b/#claim-x', '/explainers/b/#section-a'],
      ['/explainers/a/ /explainers/b/#section-a'],
      'ends',
    ],
    [
      'where the redirect of a topic says',
      '/topics/a/',
      ['/topics/b/'],
      ['/topics/a/ /topics/b/'],
      '/topics/b/',
    ],
    [
      'from a person to a story, and on with it',
      '/people/a/',
      ['/explainers/b/'],
      ['/people/a/ /explainers/a/', '/explainers/a/ /explainers/b/'],
      '/explainers/b/',
    ],
    [
      'nowhere from a person by a line for their place in a story',
      '/people/x/',
      ['/people/y/', '/explainers/a/#person-y'],
      ['/explainers/a/#person-x /explainers/a/#person-y'],
      'ends',
    ],
    [
      'in a circle',
      '/explainers/a/',
      [],
      ['/explainers/a/ /explainers/b/', '/explainers/b/ /explainers/a/'],
      'circles',
    ],
  ])('%s', (_, from, standing, lines, expected) => {
    expect(end(from, standing, ...lines)).toBe(expected);
  });
});

test('every way ends, whatever the redirects', () => {
  const any = fc.constantFrom(
    '/topics/a/',
    '/topics/b/',
    '/people/a/',
    ...['a', 'b', 'c'].flatMap((slug) => [
      `/explainers/${slug}/`,
      `/explainers/${slug}/#claim-x`,
      `/explainers/${slug}/#claim-y`,
    ]),
  );
  fc.assert(
    fc.property(any, fc.array(fc.tuple(any, any)), fc.array(any), (from, lines, standing) => {
      const found = end(from, standing, ...lines.map((line) => line.join(' ')));
      expect(found === 'ends' || found === 'circles' || standing.includes(found)).toBe(true);
    }),
  );
});
