import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { plain, textOf } from '../build/checks/printed.ts';
import { readXml } from '../build/checks/read-xml.ts';
import { siteUrl } from '../build/page.ts';
import { files, pages, read } from '../build/site.ts';
import { readCalendar } from '../unit/calendar/read-calendar.ts';

// A site before its first story: each page says so in words, each file is empty and valid.

const nothing = 'Nothing has been published so far';

test.each([
  ['index.html', nothing],
  ['404.html', nothing],
  ['archive/index.html', nothing],
  ['corrections/index.html', 'There is none so far'],
  ['deadlines/index.html', 'No story has a deadline so far'],
  ['follow/index.html', nothing],
  ['people/index.html', 'No story names anybody so far'],
  ['places/index.html', 'No story leads anywhere so far'],
  ['search/index.html', nothing],
  ['topics/index.html', 'No story has a topic so far'],
])('/%s says “%s”', (file, words) => {
  const main = pages.find((page) => page.file === file)?.document.querySelector('main');
  expect(main ? textOf(main) : '').toContain(plain(words));
});

test('there is no story, and no page of anything that stories name', () => {
  expect(pages.length).toBeGreaterThan(10);
  const named = /^(?:explainers|cards|authors|topics\/.+|people\/.+|places\/.+|archive\/.+|deadlines\/\d+)\//;
  expect([...files].filter((file) => named.test(file))).toEqual([]);
});

test('nothing is offered that needs what is not there: no search, no heading over an empty list', () => {
  const fetching = pages.filter(
    ({ document }) => document.querySelector('site-search, unknown-address') !== null,
  );
  expect(fetching.map(({ file }) => file)).toEqual([]);
  const empty = pages.flatMap(({ file, document }) =>
    [...document.querySelectorAll('main :is(ul, ol, dl, table, section, .register)')].flatMap(
      ({ childElementCount, outerHTML }) =>
        // Kept pages are listed by a script.
        childElementCount === 0 && !file.startsWith('offline/') ? [`${file}: ${outerHTML}`] : [],
    ),
  );
  expect(empty).toEqual([]);
});

describe.each(['', 'developments/', 'deadlines/'])('the feed in /%s', (folder) => {
  test('is one, without an entry, in every format', () => {
    const rss = parseRssFeed(read(`${folder}rss.xml`));
    const atom = parseAtomFeed(read(`${folder}atom.xml`));
    const file = read(`${folder}feed.json`);
    const { items } = JSON.parse(file) as { items: unknown };
    const json = parseJsonFeed(file);
    expect([rss.items ?? [], atom.entries ?? [], items]).toEqual([[], [], []]);
    expect(rss.title).toMatch(/./);
    expect([atom.title?.value, json.title]).toEqual([rss.title, rss.title]);
  });
});

test('the list of all feeds has those three', () => {
  const { body } = parseOpml(read('feeds.opml'));
  expect(body?.outlines?.map(({ xmlUrl }) => xmlUrl)).toEqual(
    ['', 'developments/', 'deadlines/'].map((folder) => new URL(`${folder}rss.xml`, siteUrl).href),
  );
});

test('the calendar is one, without an event', () => {
  const calendar = readCalendar(read('deadlines.ics'));
  expect([calendar.get('name'), calendar.events]).toEqual(['Waybill: deadlines', []]);
});

test('the sitemaps lead to what is there', () => {
  const listed = readXml(read('sitemap-1.xml')).flatMap(({ field, text }) => (field === 'loc' ? [text] : []));
  const known = new Set(pages.map(({ url }) => url.href));
  expect(listed.length).toBeGreaterThan(10);
  expect(listed.filter((address) => !known.has(address))).toEqual([]);
  expect(readXml(read('news-sitemap.xml')).map(({ field }) => field)).not.toContain('url');
});

test('no page is offered to those who lost their way, and models are told that there is no story', () => {
  expect(JSON.parse(read('pages.json'))).toEqual([]);
  expect(read('llms.txt')).toContain(nothing);
});
