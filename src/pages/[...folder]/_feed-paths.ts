import type { GetStaticPaths } from 'astro';
import type { FeedPage } from '../../feeds/feed-page.ts';
import { allFeedPages } from '../../newsroom/site-feeds.ts';

/** A document of a feed, whatever its format. */
export interface FeedProps {
  page: FeedPage;
}

/** The folder of every document of every feed; each format has a file in it. */
export const feedPaths: GetStaticPaths = async () =>
  (await allFeedPages()).map(({ folder, page }) => ({
    params: { folder },
    props: { page } satisfies FeedProps,
  }));
