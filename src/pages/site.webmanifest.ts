import type { APIRoute } from 'astro';
import { manifest } from '../metadata/manifest.ts';

/** What a phone needs to put the site on its home screen. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(manifest()), { headers: { 'content-type': 'application/manifest+json' } });
