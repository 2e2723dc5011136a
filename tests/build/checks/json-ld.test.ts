import { expect, test } from 'vitest';
import { page } from '../page.ts';
import { danglingIds, jsonLd, nodesIn, saidIn } from './json-ld.ts';
import { standsOn } from './stands-on.ts';

// The checks on structured data are only worth something if they find what they look for.

const made = page(
  'explainers/x/index.html',
  `<!doctype html><html lang="en"><head><meta content="2025-11-02T09:00:00Z"><title>Only here</title></head>
  <body><h1>Five  days</h1><a href="/elsewhere/">there</a><time datetime="2025-10-30T11:00+09:00">11:00</time>
  <script type="application/ld+json">{"@type":"Thing","name":"Said to machines only"}</script></body></html>`,
);
const stands = standsOn(made);

test.each([
  ['words', 'Five days'],
  ['an address', new URL('/elsewhere/', made.url).href],
  ['a time', '2025-10-30T11:00+09:00'],
  ['the day of a time', '2025-10-30'],
  ['a time of the head', '2025-11-02T09:00:00Z'],
  ['the language', 'en'],
])('finds %s', (_, text) => {
  expect(stands(text)).toBe(true);
});

test.each([
  ['words said to machines only', 'Said to machines only'],
  ['an address that nothing leads to', 'https://example.org/'],
  ['the same time on another clock', '2025-10-30T02:00Z'],
  ['another day', '2025-10-31'],
  ['other words', 'Six days'],
])('misses %s', (_, text) => {
  expect(stands(text)).toBe(false);
});

test('finds a reference that leads nowhere', () => {
  const graph = [{ '@type': 'Event', location: { '@id': '#here' }, attendee: [{ '@id': '#nobody' }] }];
  expect(danglingIds([...graph, { '@type': 'Place', '@id': '#here' }])).toEqual(['#nobody']);
});

test('reads every node, and every text but the words of schema.org', () => {
  const data = jsonLd(made);
  expect(nodesIn(data)).toHaveLength(1);
  expect(saidIn(data)).toEqual(['Said to machines only']);
  expect(
    saidIn({ '@id': '#x', eventStatus: 'https://schema.org/EventCancelled', list: ['a', { b: 'c' }] }),
  ).toEqual(['a', 'c']);
});
