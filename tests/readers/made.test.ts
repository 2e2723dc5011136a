import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { readCalendar } from './calendar.ts';
import { withChangedEntry } from './changed-entry.ts';
import { readFeed, said } from './feed.ts';
import { feedparser, type ParsedFeed } from './feedparser.ts';
import { icalendar } from './icalendar.ts';
import { Newsboat } from './newsboat.ts';
import { served } from './served.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

// What the readers say of the built site is only worth something if they see what is wrong, and are read rightly.

const entry = {
  id: 'tag:news.example,2026:one',
  title: 'Fish & chips < 2 €',
  link: 'https://news.example/one/',
  published: Date.UTC(2026, 0, 2, 9),
  summary: 'A summary & more.',
  content: '<p>One <a href="https://news.example/a?b=1&#x26;c=2">link</a>.</p><p>Two.</p>',
};
const date = new Date(entry.published);
const home = 'https://news.example/';

const rss = generateRssFeed({
  title: 'News',
  link: home,
  description: 'All of it.',
  items: [
    {
      title: entry.title,
      link: entry.link,
      guid: { value: entry.id, isPermaLink: false },
      pubDate: date,
      description: entry.summary,
      content: { encoded: entry.content },
    },
  ],
});
const escaped = rss.replace(/(?<=<content:encoded>).*(?=<\/content:encoded>)/s, () =>
  entry.content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
);
const atom = generateAtomFeed({
  id: 'tag:news.example,2026:feed',
  title: { value: 'News' },
  updated: date,
  links: [{ href: home, rel: 'alternate' }],
  entries: [
    {
      id: entry.id,
      title: { value: entry.title },
      links: [{ href: entry.link, rel: 'alternate' }],
      published: date,
      updated: date,
      summary: { value: entry.summary },
      content: { value: entry.content, type: 'html' },
    },
  ],
});
const json = JSON.stringify(
  generateJsonFeed({
    title: 'News',
    items: [
      {
        id: entry.id,
        title: entry.title,
        url: entry.link,
        date_published: date,
        summary: entry.summary,
        content_html: entry.content,
      },
    ],
  }),
);

test.each([
  ['rss', rss],
  ['rss', escaped],
  ['atom', atom],
  ['json', json],
])('an entry is the same in %s', (format, text) => {
  expect(readFeed(text)).toEqual({ format, title: 'News', entries: [entry] });
});

test.each([
  ['RSS', rss],
  ['Atom', atom],
  ['RSS without CDATA', escaped],
])('an entry is edited in %s', (_, text) => {
  const [edited] = readFeed(withChangedEntry(text)).entries;
  expect(said(edited?.content).text).toBe('One link. One sentence more.Two.');
  expect({ ...edited, content: '' }).toEqual({ ...readFeed(text).entries[0], content: '' });
});

test('nothing is edited where there is no entry', () => {
  expect(() => withChangedEntry('<rss><channel><p>…</p></channel></rss>')).toThrow('no entry');
});

describe('feedparser', () => {
  const parse = (text: string): Promise<ParsedFeed | undefined> =>
    served({ 'feed.xml': text }, async (at) => (await feedparser([at('feed.xml')])).at(0));

  test.each([
    ['RSS', rss, 'rss20'],
    ['Atom', atom, 'atom10'],
  ])('reads %s without mending anything', async (_, text, version) => {
    expect(await parse(text)).toEqual({
      status: 200,
      bozo: null,
      version,
      title: 'News',
      link: home,
      entries: [{ ...entry, content: [{ type: 'text/html', value: expect.any(String) as string }] }],
    });
  });

  test('says that it had to mend something', async () => {
    expect((await parse(rss.replace('All of it.', 'All&nbsp;of it.')))?.bozo).toMatch(/entity/);
  });

  test('says that there was nothing', async () => {
    const gone = await served({}, async (at) => (await feedparser([at('feed.xml')])).at(0));
    expect(gone?.status).toBe(404);
  });

  test('takes the words of a picture for the content, where they are put for it', async () => {
    const words = '<media:description type="plain">A picture.</media:description>';
    const withPicture = rss
      .replace('<rss ', '<rss xmlns:media="http://search.yahoo.com/mrss/" ')
      .replace('<content:encoded>', `${words}$&`);
    expect((await parse(withPicture))?.entries[0]?.content).toHaveLength(2);
  });
});

test('newsboat takes two entries with one id for one', async () => {
  const items = await served({ 'rss.xml': rss, 'atom.xml': atom }, async (at, folder) => {
    const newsboat = new Newsboat(folder);
    await newsboat.subscribe([at('rss.xml'), at('atom.xml')]);
    return (await newsboat.reload()).items;
  });
  expect(items.map(({ guid, title }) => ({ id: guid, title }))).toEqual([
    { id: entry.id, title: entry.title },
  ]);
});

test('newsboat imports a list of feeds', async () => {
  const reloaded = await served({ 'rss.xml': rss, 'atom.xml': atom }, async (at, folder) => {
    const newsboat = new Newsboat(folder);
    const outline = (file: string) => `<outline type="rss" text="News" xmlUrl="${at(file)}"/>`;
    const inner = `<outline text="More">${outline('atom.xml')}</outline>`;
    await newsboat.importList(
      `<?xml version="1.0"?><opml version="2.0"><head/><body>${outline('rss.xml')}${inner}</body></opml>`,
    );
    return newsboat.reload();
  });
  expect([...reloaded.feeds.values()]).toEqual(['News', 'News']);
  expect(reloaded.unread).toBe(1);
});

describe('the time of an event', () => {
  const calendar = (start: string) =>
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Example//EN',
      'BEGIN:VTIMEZONE',
      'TZID:Asia/Seoul',
      'BEGIN:STANDARD',
      'DTSTART:19881009T020000',
      'TZOFFSETFROM:+1000',
      'TZOFFSETTO:+0900',
      'END:STANDARD',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
      'UID:one@news.example',
      'DTSTAMP:20260101T000000Z',
      `DTSTART${start}`,
      'SUMMARY:One',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n');

  test.each([
    ['of a day', ';VALUE=DATE:20251030', '2025-10-30'],
    ['in UTC', ':20251030T020000Z', '2025-10-30T02:00Z'],
    ['in a zone', ';TZID=Asia/Seoul:20251030T110000', '2025-10-30T02:00Z'],
    ['that floats', ':20251030T110000', '2025-10-30T11:00:00'],
  ])('%s is the same to ical.js and icalendar', async (_, start, expected) => {
    const text = calendar(start);
    expect(readCalendar(text).map((event) => event.start)).toEqual([expected]);
    const { files } = await inTemporaryFolder(async (folder) => {
      const file = path.join(folder, 'one.ics');
      await writeFile(file, text);
      return icalendar([file]);
    });
    expect(files).toEqual([readCalendar(text)]);
  });
});
