import type { APIRoute } from 'astro';
import { printOpml } from '../feeds/opml.ts';
import { presentFeeds } from '../newsroom/site-feeds.ts';

export const GET: APIRoute = async () =>
  new Response(printOpml(await presentFeeds()), {
    headers: { 'content-type': 'text/x-opml; charset=utf-8' },
  });
