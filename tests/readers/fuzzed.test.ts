import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { storyAt } from '../../src/story/story-at.ts';
import { readFeed, said } from './feed.ts';
import { feedparser } from './feedparser.ts';
import { fuzzedStory } from './fuzzed.ts';
import { Newsboat } from './newsboat.ts';
import { served } from './served.ts';

vi.stubEnv('SITE', 'https://news.example');
vi.stubEnv('BASE_URL', '/news/');
const { siteFeeds } = await import('../../src/feeds/site-feeds.ts');
const { feedPages } = await import('../../src/feeds/feed-page.ts');
const { printFeed } = await import('../../src/feeds/print.ts');

const late = Temporal.Instant.from('2027-01-01T00:00:00Z');
const several = fc.tuple(...['one', 'two', 'three', 'four', 'five'].map(fuzzedStory));

/** What HTML of an RSS title could be: feedparser takes such a title for HTML, since nothing says what it is. */
const likeHtml = /<|&/;

test('feeds of stories in any words are read back as they were written', { timeout: 180_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(several, async (stories) => {
      const feeds = siteFeeds(stories.map((each) => ({ story: each, view: storyAt(each, late, 'UTC') })));
      const pages = [feeds.stories, feeds.developments].flatMap((feed) => feedPages(feed));
      expect(pages.flatMap(({ entries }) => entries).length).toBeGreaterThanOrEqual(2 * stories.length);
      const files = Object.fromEntries(
        pages.flatMap((page, index) => [
          [`${index}-rss.xml`, printFeed.rss(page)],
          [`${index}-atom.xml`, printFeed.atom(page)],
        ]),
      );
      await served(files, async (at, folder) => {
        const names = Object.keys(files);
        const read = await feedparser(names.map(at));
        const newsboat = new Newsboat(folder);
        // Newsboat knows an entry by its id, whatever feed it is in.
        await newsboat.subscribe(names.filter((name) => name.endsWith('atom.xml')).map(at));
        const { items } = await newsboat.reload();
        for (const [index, name] of names.entries()) {
          const written = pages[Math.floor(index / 2)]?.entries ?? [];
          const feed = read[index];
          expect(feed?.bozo).toBeNull();
          expect(feed?.entries.map(({ id, link }) => [id, link])).toEqual(
            written.map(({ id, link }) => [id, link]),
          );
          expect(feed?.entries.map(({ content }) => said(content[0]?.value).text)).toEqual(
            written.map(({ html }) => said(html).text),
          );
          const plain = written.map(({ title }) => name.endsWith('atom.xml') || !likeHtml.test(title));
          const titles = (all: readonly { readonly title: string | null }[] = []) =>
            all.map(({ title }) => title).filter((_, nth) => plain[nth]);
          expect(titles(feed?.entries)).toEqual(titles(written));
          expect(readFeed(files[name] ?? '').entries.map(({ content }) => content?.trim())).toEqual(
            written.map(({ html }) => html.trim()),
          );
        }
        const kept = new Map(items.map((item) => [item.guid, item]));
        const all = pages.flatMap(({ entries }) => entries);
        expect([...kept.keys()].toSorted()).toEqual(all.map(({ id }) => id).toSorted());
        for (const { id, html } of all) expect(said(kept.get(id)?.content).text).toBe(said(html).text);
      });
    }),
    { numRuns: 4, endOnFailure: true },
  );
});
