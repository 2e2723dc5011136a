import { NotPublished } from './not-published.ts';

/**
 * Refuses a `SITE_URL` that is no address of a site, or has a path, which nothing would be under; without one, the site is
 * this machine's.
 * @throws NotPublished, before Astro prints its whole trace.
 */
export function checkSiteUrl(given: string | undefined = process.env['SITE_URL']): void {
  if (given === undefined) return;
  const url = URL.parse(given);
  if (url?.protocol === 'https:' || url?.protocol === 'http:') {
    if (url.pathname === '/' && url.search === '' && url.hash === '') return;
    throw new NotPublished(
      `SITE_URL is a host alone, and the folder of a site on it is its BASE_PATH. Write: SITE_URL=${url.origin} BASE_PATH=${url.pathname.replace(/\/*$/, '/')}`,
    );
  }
  throw new NotPublished(
    `SITE_URL is the address of the site, such as https://news.example.org, not "${given}".`,
  );
}
