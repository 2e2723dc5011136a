import type { APIRoute } from 'astro';
import { llmsTxt } from '../copies/llms-txt.ts';
import { presentStories } from '../newsroom/present.ts';

/** What language models are told of the site. */
export const GET: APIRoute = async () =>
  new Response(llmsTxt(await presentStories()), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
