import type { APIRoute, GetStaticPaths } from 'astro';
import { sitePages, type SitePage } from '../metadata/site-pages.ts';
import { sitemap, sitemapParts } from '../metadata/sitemap.ts';
import { presentStories } from '../newsroom/present.ts';

interface Props {
  pages: readonly SitePage[];
}

export const getStaticPaths: GetStaticPaths = async () =>
  sitemapParts(sitePages(await presentStories())).map(({ part, pages }) => ({
    params: { part: String(part) },
    props: { pages } satisfies Props,
  }));

/** One file of the sitemap. */
export const GET: APIRoute<Props> = async ({ props: { pages } }) =>
  new Response(await sitemap(pages), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
