import { ink } from '../cards/ink.ts';
import { deadlinesPath, homePath, publicPath, searchPath } from '../routes.ts';
import { site } from '../site.ts';

const png = (name: string, size: number, purpose: 'any' | 'maskable') => ({
  src: publicPath(name),
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/**
 * What a phone needs to put the site on its home screen (Web Application Manifest §1). It opens there as the page
 * it is, in the browser: what has addresses to share and a way back needs the browser’s own bars.
 */
export const manifest = () => ({
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
  categories: ['news'],
  icons: [
    { src: publicPath('icon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    png('icon-192.png', 192, 'any'),
    png('icon-512.png', 512, 'any'),
    png('icon-maskable-512.png', 512, 'maskable'),
  ],
  // What is looked up rather than read: it is wanted before any story.
  shortcuts: [
    { name: 'What falls due', short_name: 'Deadlines', url: deadlinesPath() },
    { name: `Search ${site.name}`, short_name: 'Search', url: searchPath() },
  ].map((shortcut) => ({ ...shortcut, icons: [png('icon-192.png', 192, 'any')] })),
});
