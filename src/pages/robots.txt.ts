import type { APIRoute } from 'astro';

/** Everything may be read by everybody. */
export const GET: APIRoute = () => new Response('User-agent: *\nAllow: /\n');
