import type { APIRoute } from 'astro';
import { namedPages } from '../metadata/named-pages.ts';
import { presentStories } from '../newsroom/present.ts';

/** The pages of the site by name, for the page at unknown addresses, which alone asks for it. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(namedPages(await presentStories())), {
    headers: { 'content-type': 'application/json' },
  });
