import { describe, expect, test } from 'vitest';
import { checkBodyLinks } from '../../../src/permalinks/check-body-links.ts';
import { printProblem } from '../../../src/story/problem.ts';
import { fixtureStory, keptOf } from './newsroom.ts';

const other = fixtureStory('other');

/** What is said of a story in which some words are a link; the other story stands beside it. */
function check(address: string, redirects: readonly string[] = [], home = 'https://news.example.org/') {
  const linking = fixtureStory('trip', ['## ', `[Some words](${address}).\n\n## `]);
  const read = [
    { story: linking, file: 'trip/index.mdx', bodyLine: 100 },
    { story: other, file: 'other/index.mdx', bodyLine: 100 },
  ];
  return checkBodyLinks(read, keptOf([], redirects), 'UTC', new URL(home));
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

  test.each([
    ['https://news.example.org/explainers/other/', '/explainers/other/'],
    ['http://NEWS.example.org/explainers/other/#claim-will-meet', '/explainers/other/#claim-will-meet'],
    ['https://news.example.org/explainers/othr/', '/explainers/other/'],
    ['https://news.example.org/explainers/other', '/explainers/other/'],
    ['https://news.example.org', '/'],
    ['https://news.example.org/nothing/of/the/kind/', '/explainers/<slug>/'],
  ])('to %s names the site itself, and the cure is %s', (address, cure) => {
    expect(cures(address)).toEqual([`[Some words](${cure})`]);
    expect(check(address)[0]?.wrong).toMatch(
      /^https?:\/\/news\.example\.org\S* is on this site; a link within it begins with a slash/i,
    );
  });

  test('to the site itself is told by host and folder', () => {
    const home = 'https://example.org/news/';
    const said = (address: string) => check(address, [], home).map(({ wrong, cure }) => `${wrong} ${cure}`);
    expect(said('https://example.org/explainers/other/')).toEqual([]);
    expect(said('https://example.org/newsroom/')).toEqual([]);
    expect(said('https://example.org:8080/news/explainers/other/')).toEqual([]);
    expect(said('mailto:desk@example.org')).toEqual([]);
    for (const address of ['https://example.org/news', 'https://example.org/news/'])
      expect(said(address)[0]).toContain('[Some words](/)');
    const [first] = said('https://example.org/news/explainers/other/');
    expect(first).toContain('[Some words](/explainers/other/)');
    expect(first).not.toContain('Nothing lasting');
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
