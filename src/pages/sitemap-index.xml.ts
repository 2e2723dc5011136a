import type { APIRoute } from 'astro';
import { sitePages } from '../metadata/site-pages.ts';
import { sitemapIndex, sitemapParts } from '../metadata/sitemap.ts';
import { presentStories } from '../newsroom/present.ts';

/** The list of the sitemap’s files. */
export const GET: APIRoute = async () =>
  new Response(await sitemapIndex(sitemapParts(sitePages(await presentStories()))), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
