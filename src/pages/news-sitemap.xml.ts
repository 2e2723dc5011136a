import type { APIRoute } from 'astro';
import { buildInstant } from '../clock.ts';
import { newsSitemap } from '../metadata/news-sitemap.ts';
import { presentStories } from '../newsroom/present.ts';

/** The stories of the last two days. */
export const GET: APIRoute = async () =>
  new Response(await newsSitemap(await presentStories(), buildInstant()), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
