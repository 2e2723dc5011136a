import type { APIRoute, GetStaticPaths } from 'astro';
import type { FeedPage } from '../../feeds/feed-page.ts';
import { printFeed } from '../../feeds/print.ts';
import { allFeedPages } from '../../newsroom/site-feeds.ts';

interface Props {
  page: FeedPage;
}

export const getStaticPaths: GetStaticPaths = async () =>
  (await allFeedPages()).map(({ folder, page }) => ({
    params: { folder },
    props: { page } satisfies Props,
  }));

export const GET: APIRoute<Props> = ({ props: { page } }) =>
  new Response(printFeed.rss(page), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
