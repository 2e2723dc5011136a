import { expect, test } from 'vitest';
import { permalinkMeant } from '../../../src/permalinks/meant.ts';

test.each([
  ['https://news.example/explainers/trip/#claim-five-days', '/explainers/trip/#claim-five-days'],
  ['https://news.example/news/explainers/trip', '/explainers/trip/'],
  ['https://news.example/explainers/trip/?from=mail#stop-a', '/explainers/trip/#stop-a'],
  ['https://news.example/explainers/trip/#section-%E4%BD%95', '/explainers/trip/#section-何'],
  ['/explainers/trip/#section-%', '/explainers/trip/#section-%'],
  ['news.example/explainers/trip/', '/explainers/trip/'],
  ['explainers/trip/at/2025-10-24', '/explainers/trip/at/2025-10-24/'],
  ['/Explainers/TRIP/#Claim-Five-Days', '/explainers/trip/#claim-five-days'],
  ['/explainers/trip/claim/five-days/', '/explainers/trip/#claim-five-days'],
  ['/explainers/trip/embed/claim/five-days/', '/explainers/trip/#claim-five-days'],
  ['/explainers/trip/#', '/explainers/trip/'],
  ['https://news.example/news/topics/china/', '/topics/china/'],
  ['https://news.example/topics/china', '/topics/china/'],
  ['/topics/china/rss.xml', '/topics/china/'],
  ['feed://news.example/people/xi-jinping/archive/2/atom.xml?from=mail', '/people/xi-jinping/'],
  ['People/Xi-Jinping#main', '/people/xi-jinping/'],
  ['/people/topics/china/', '/topics/china/'],
  ['/topics/people/feed.json', '/topics/people/'],
  ['/people/explainers/trip/#claim-a', '/explainers/trip/#claim-a'],
  ['/explainers/topics/', '/explainers/topics/'],
])('%s is meant as %s', (written, meant) => {
  expect(permalinkMeant(written)).toBe(meant);
});

test.each([
  '',
  '->',
  '2026-11-24',
  'https://news.example/',
  '/sources/',
  '/explainers/',
  '/explainers/trip/#sources',
  '/explainers/trip/changes/',
  '/explainers/trip/embed/story/strip/',
  '/explainers/trip/at/2025-02-30/',
  '/topics/',
  '/topics/<the',
  '/people/rss.xml',
  '/explainers/people/changes/',
  '?from=/topics/china/',
])('%s is not meant as a permalink', (written) => {
  expect(permalinkMeant(written)).toBeUndefined();
});
