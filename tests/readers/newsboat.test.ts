import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseOpml, type Opml } from 'feedsmith';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteUrl } from '../build/page.ts';
import { dist, read } from '../build/site.ts';
import { feedLists, xmlFeeds, type BuiltFeed } from './built-feeds.ts';
import { withChangedEntry } from './changed-entry.ts';
import { readFeed, said, type FeedEntry } from './feed.ts';
import { localSite, type LocalSite } from './local-site.ts';
import { Newsboat, type StoredItem } from './newsboat.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

let site: LocalSite | undefined;

beforeAll(async () => {
  site = await localSite(dist);
});

afterAll(() => site?.close());

function at(file: string): string {
  if (site === undefined) throw new Error('The site is not served.');
  return site.address(file);
}

const withNewsboat = <Result>(use: (newsboat: Newsboat, folder: string) => Promise<Result>) =>
  inTemporaryFolder((folder) => use(new Newsboat(folder), folder));

const idsOf = (feeds: readonly BuiltFeed[]): (string | undefined)[] =>
  [...new Set(feeds.flatMap(({ entries }) => entries.map(({ id }) => id)))].toSorted();

const stored = ({ guid, title, url, pubDate, content }: StoredItem) => ({
  id: guid,
  title,
  link: url,
  published: pubDate * 1000,
  content: said(content),
});

const published = ({ id, title, link, published, content }: FeedEntry) => ({
  id,
  title,
  link,
  published,
  content: said(content),
});

const byId = (a: { id: string | undefined }, b: { id: string | undefined }): number =>
  (a.id ?? '').localeCompare(b.id ?? '');

describe.each(xmlFeeds)('newsboat reads $file', ({ file, title, entries }) => {
  test('with all its entries, each with title, link, date and whole text', async () => {
    const { unread, feeds, items } = await withNewsboat(async (newsboat) => {
      await newsboat.subscribe([at(file)]);
      return newsboat.reload();
    });
    expect([...feeds]).toEqual([[at(file), title]]);
    expect(unread).toBe(entries.length);
    expect(items.map(stored).toSorted(byId)).toEqual(entries.map(published).toSorted(byId));
  });
});

test('newsboat finds nothing new where nothing changed', async () => {
  await withNewsboat(async (newsboat) => {
    await newsboat.subscribe(xmlFeeds.map(({ file }) => at(file)));
    const first = await newsboat.reload();
    // It knows an article by its guid alone: one that stands in several feeds is there once.
    expect(first.items.map(({ guid }) => guid).toSorted()).toEqual(idsOf(xmlFeeds));
    expect(first.items).not.toEqual([]);
    const second = await newsboat.reload();
    expect(second.items.map(({ id, guid }) => [id, guid])).toEqual(
      first.items.map(({ id, guid }) => [id, guid]),
    );
    expect(second.unread).toBe(first.unread);
  });
});

/** One feed of each format that has an entry: by what an entry is known is the same in all feeds of a format. */
const oneOfEach = new Map(
  xmlFeeds.filter(({ entries }) => entries.length > 0).map((feed) => [feed.format, feed]),
);

describe.each([...oneOfEach.values()])('an edited entry of $file', ({ file }) => {
  test('stays one article in newsboat, with its new text', async () => {
    await withNewsboat(async (newsboat, folder) => {
      const copy = path.join(folder, 'site', file);
      await mkdir(path.dirname(copy), { recursive: true });
      await writeFile(copy, read(file));
      const changing = await localSite(path.join(folder, 'site'));
      try {
        await newsboat.subscribe([changing.address(file)]);
        const before = await newsboat.reload();
        await writeFile(copy, withChangedEntry(read(file)));
        const after = await newsboat.reload();
        const { entries } = readFeed(withChangedEntry(read(file)));
        expect(after.items.map(stored).toSorted(byId)).toEqual(entries.map(published).toSorted(byId));
        expect(after.items.map(({ id, guid }) => [id, guid])).toEqual(
          before.items.map(({ id, guid }) => [id, guid]),
        );
        const changed = after.items.filter(({ content }, index) => content !== before.items[index]?.content);
        expect(changed).toHaveLength(1);
      } finally {
        changing.close();
      }
    });
  });
});

type Outline = Opml.Outline<string>;

const feedsIn = (outlines: readonly Outline[]): string[] =>
  outlines.flatMap(({ xmlUrl, outlines: inner = [] }) => [
    ...(xmlUrl === undefined ? [] : [xmlUrl]),
    ...feedsIn(inner),
  ]);

describe.each(feedLists)('newsboat imports %s', (list) => {
  test('and has every feed in it, with all their entries', async () => {
    const listed = feedsIn(parseOpml(read(list)).body?.outlines ?? []);
    const files = listed.map((address) => {
      expect(address.startsWith(siteUrl.href)).toBe(true);
      return address.slice(siteUrl.href.length);
    });
    const feeds = xmlFeeds.filter(({ file }) => files.includes(file));
    expect(files.toSorted()).toEqual(feeds.map(({ file }) => file).toSorted());

    const text = await (await fetch(at(list))).text();
    const reloaded = await withNewsboat(async (newsboat) => {
      // The list names the site's own host, which need not exist. That it would answer, and by which certificate, is
      // not tested here; everything behind the host's name is.
      await newsboat.importList(text.replaceAll(siteUrl.href, at('')));
      return newsboat.reload();
    });
    expect([...reloaded.feeds].toSorted()).toEqual(
      feeds.map(({ file, title }) => [at(file), title]).toSorted(),
    );
    expect(reloaded.items.map(({ guid }) => guid).toSorted()).toEqual(idsOf(feeds));
    expect(reloaded.unread).toBe(idsOf(feeds).length);
  });
});
