import { readFileSync } from 'node:fs';
import path from 'node:path';
import { getRssString } from '@astrojs/rss';
import { Feed } from 'feed';
import { describe, test, vi } from 'vitest';
import { root } from '../../scripts/root.ts';
import { readArticle } from '../../src/story/read/article.ts';
import { storyAt } from '../../src/story/story-at.ts';
import { story } from '../../src/story/story.ts';

vi.stubEnv('SITE', 'https://news.example');
vi.stubEnv('BASE_URL', '/');
const { siteFeeds } = await import('../../src/feeds/site-feeds.ts');
const { feedPages } = await import('../../src/feeds/feed-page.ts');
const { printFeed } = await import('../../src/feeds/print.ts');

// Compare figures of one run only: they are of this machine, this minute.

const flagship = path.join(root, 'content/explainers/trump-asia-trip-2025/index.mdx');
const reading = readArticle('index.mdx', 'trip', readFileSync(flagship), 'UTC');
if (!reading.ok) throw new TypeError('The first story is not sound.');
const { record, body } = reading.article;
const at = Temporal.Instant.from('2026-12-01T00:00:00Z');

/** The first story so many times over, under slugs of its own each time. */
const newsroom = (stories: number) =>
  Array.from({ length: stories }, (_, index) => {
    const one = story(`trip-${index}`, record, body);
    return { story: one, view: storyAt(one, at, 'UTC') };
  });

/** Every document of every feed of a site, in every format. Gives how many characters they have. */
function allFeeds(stories: ReturnType<typeof newsroom>): number {
  const { stories: all, developments, deadlines, ofStory, ofTopic, ofPerson } = siteFeeds(stories);
  return [all, developments, deadlines, ...ofStory.values(), ...ofTopic.values(), ...ofPerson.values()]
    .flatMap((feed) => feedPages(feed))
    .flatMap((page) => [printFeed.rss(page), printFeed.atom(page), printFeed.json(page)])
    .reduce((length, text) => length + text.length, 0);
}

describe('all feeds of a site', () => {
  test('grow in line with the stories', { timeout: 600_000 }, async ({ bench }) => {
    const sites = [1, 50, 100, 500].map((stories) => [stories, newsroom(stories)] as const);
    await bench.compare(
      ...sites.map(([stories, site]) =>
        bench(`${stories} ${stories === 1 ? 'story' : 'stories'}`, () => {
          allFeeds(site);
        }),
      ),
      { iterations: 2, time: 0, warmupIterations: 1, warmupTime: 0 },
    );
  });
});

describe('one feed of fifty stories with their whole text, as RSS', () => {
  const { stories } = siteFeeds(newsroom(50));
  const [page] = feedPages(stories);

  test('beside others', { timeout: 600_000 }, async ({ bench }) => {
    if (page === undefined) throw new TypeError('Every feed has a document.');
    await bench.compare(
      bench('Waybill', () => {
        printFeed.rss(page);
      }),
      bench('@astrojs/rss', async () => {
        await getRssString({
          title: stories.title,
          description: stories.description,
          site: stories.home,
          items: page.entries.map(({ title, link, summary, html, published, topics }) => ({
            title,
            link,
            description: summary,
            content: html,
            pubDate: new Date(published.epochMilliseconds),
            categories: topics.map(({ name }) => name),
          })),
        });
      }),
      bench('feed', () => {
        const feed = new Feed({ id: stories.id, title: stories.title, link: stories.home, copyright: '' });
        for (const { id, title, link, summary, html, published } of page.entries) {
          const date = new Date(published.epochMilliseconds);
          feed.addItem({ id, title, link, description: summary, content: html, date });
        }
        feed.rss2();
      }),
      { iterations: 10, time: 0, warmupIterations: 2, warmupTime: 0 },
    );
  });
});
