import type { APIRoute } from 'astro';
import { ink } from '../cards/ink.ts';
import { homePath, publicPath } from '../routes.ts';
import { site } from '../site.ts';

const png = (name: string, size: number, purpose: 'any' | 'maskable') => ({
  src: publicPath(name),
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/** What a phone needs to put the site on its home screen. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      name: `${site.name}: ${site.line}`,
      short_name: site.name,
      description: site.description,
      lang: site.language,
      dir: 'ltr',
      id: homePath(),
      start_url: homePath(),
      scope: homePath(),
      display: 'browser',
      theme_color: ink.paper,
      background_color: ink.paper,
      icons: [
        { src: publicPath('icon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
        png('icon-192.png', 192, 'any'),
        png('icon-512.png', 512, 'any'),
        png('icon-maskable-512.png', 512, 'maskable'),
      ],
    }),
    { headers: { 'content-type': 'application/manifest+json' } },
  );
