import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dist } from '../build/site.ts';
import { builtAt } from '../build/stories.ts';
import { xmlFeeds } from './built-feeds.ts';
import { said } from './feed.ts';
import { feedparser, type ParsedFeed } from './feedparser.ts';
import { localSite, type LocalSite } from './local-site.ts';

let site: LocalSite | undefined;
const parsed = new Map<string, ParsedFeed>();

beforeAll(async () => {
  const { address } = (site = await localSite(dist));
  const read = await feedparser(xmlFeeds.map(({ file }) => address(file)));
  xmlFeeds.forEach(({ file }, index) => {
    const feed = read[index];
    if (feed !== undefined) parsed.set(file, feed);
  });
});

afterAll(() => site?.close());

function parsedOf(file: string): ParsedFeed {
  const feed = parsed.get(file);
  if (feed === undefined) throw new Error(`feedparser read nothing at ${file}.`);
  return feed;
}

test('there are entries to be read', () => {
  expect(xmlFeeds.flatMap(({ entries }) => entries)).not.toEqual([]);
});

describe.each(xmlFeeds)('feedparser reads $file', ({ file, format, title, entries }) => {
  test('without having to mend anything', () => {
    const { status, bozo, version, link } = parsedOf(file);
    expect({ status, bozo, version }).toEqual({
      status: 200,
      bozo: null,
      version: { rss: 'rss20', atom: 'atom10', json: 'json11' }[format],
    });
    expect(parsedOf(file).title).toBe(title);
    expect(link).toMatch(/^https?:/);
  });

  test('with the entries that it has, each with title, link and date', () => {
    expect(
      parsedOf(file).entries.map(({ id, title, link, published }) => ({ id, title, link, published })),
    ).toEqual(entries.map(({ id, title, link, published }) => ({ id, title, link, published })));
    for (const { id, title, link } of parsedOf(file).entries) {
      expect([id, title]).not.toContain('');
      expect(link).toMatch(/^https?:/);
    }
  });

  test('with an id for each entry', () => {
    const ids = parsedOf(file).entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('newest first, with nothing from the future', () => {
    const dates = parsedOf(file).entries.map(({ published }) => published ?? Number.NaN);
    expect(dates).toEqual(dates.toSorted((a, b) => b - a));
    expect(dates.filter((date) => !(date <= builtAt.epochMilliseconds))).toEqual([]);
  });

  // A description of a picture inside an entry would be taken for either of the two.
  test('with the summary of each entry as its summary', () => {
    const summaries = parsedOf(file).entries.map(({ summary }) => said(summary ?? '').text);
    expect(summaries).toEqual(entries.map(({ summary, content }) => summary ?? said(content).text));
  });

  test('with the whole text of each entry as its content', () => {
    const contents = parsedOf(file).entries.map(({ content }) => content);
    expect(contents.map((content) => content.map(({ type }) => type))).toEqual(
      entries.map(() => ['text/html']),
    );
    expect(contents.map(([content]) => said(content?.value))).toEqual(
      entries.map(({ content }) => said(content)),
    );
    expect(contents.map(([content]) => said(content?.value).text)).not.toContain('');
  });
});
