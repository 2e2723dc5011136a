import type { APIRoute } from 'astro';
import { absolute, newsSitemapPath, sitemapIndexPath } from '../routes.ts';

/** Everything may be read by everybody, and here is the list of it. */
export const GET: APIRoute = () =>
  new Response(
    [
      'User-agent: *',
      'Allow: /',
      '',
      ...[sitemapIndexPath(), newsSitemapPath()].map((pathname) => `Sitemap: ${absolute(pathname)}`),
      '',
    ].join('\n'),
  );
