import { describe, expect, test } from 'vitest';
import { checkBodyLinks } from '../../../src/permalinks/check-body-links.ts';
import { printProblem } from '../../../src/story/problem.ts';
import { fixtureStory, keptOf } from './newsroom.ts';

const other = fixtureStory('other');

/** What is said of a story in which some words are a link; the other story stands beside it. */
function check(address: string, redirects: readonly string[] = []) {
  const linking = fixtureStory('trip', ['## ', `[Some words](${address}).\n\n## `]);
  const read = [
    { story: linking, file: 'trip/index.mdx', bodyLine: 100 },
    { story: other, file: 'other/index.mdx', bodyLine: 100 },
  ];
  return checkBodyLinks(read, keptOf([], redirects), 'UTC');
}

const cures = (...args: Parameters<typeof check>) => [...new Set(check(...args).map(({ cure }) => cure))];

describe('a link of the prose', () => {
  test.each([
    'https://example.org/nowhere',
    'mailto:desk@example.org',
    '/',
    '/standards/',
    '/explainers/other/',
    '/explainers/other/#claim-will-meet',
    '/explainers/trip/#claim-will-meet',
    '#claim-will-meet',
    '/topics/world-news/',
    '/people/kim-jong-un/',
  ])('to %s leads somewhere', (address) => {
    expect(check(address)).toEqual([]);
  });

  test.each([
    ['/explainers/othr/', '[Some words](/explainers/other/)'],
    ['/explainers/other', '[Some words](/explainers/other/)'],
    ['/news/explainers/other/', '[Some words](/explainers/other/)'],
    ['/explainers/other/#claim-will-met', '[Some words](/explainers/other/#claim-will-meet)'],
    ['/explainers/other/claim/will-meet/', '[Some words](/explainers/other/#claim-will-meet)'],
    ['#claim-will-met', '[Some words](#claim-will-meet)'],
    ['#nothing-like-it-anywhere', '[Some words](#<fragment>)'],
    ['/standards', '[Some words](/standards/)'],
    ['/standards/#stamps', '[Some words](/standards/)'],
    ['/nothing/of/the/kind/', '[Some words](/explainers/<slug>/)'],
    ['/people/kim-jong-um/', '[Some words](/people/kim-jong-un/)'],
  ])('to %s leads nowhere, and the cure is %s', (address, cure) => {
    expect(cures(address)).toEqual([cure]);
  });

  test('to what was renamed leads to what took its place', () => {
    const redirects = ['/explainers/gone/ /explainers/other/'];
    expect(cures('/explainers/gone/', redirects)).toEqual(['[Some words](/explainers/other/)']);
    expect(cures('/explainers/gone/#claim-will-meet', redirects)).toEqual([
      '[Some words](/explainers/other/#claim-will-meet)',
    ]);
  });

  test('is named with its place in the file', () => {
    const [first] = check('/explainers/othr/');
    expect(first && printProblem(first)).toMatch(
      /^trip\/index\.mdx:\d+:1 {2}body\n {2}Nothing lasting stands at \/explainers\/othr\/\.\n/,
    );
    expect(first?.place.line).toBeGreaterThan(100);
  });
});
