import { NotPublished } from './not-published.ts';

/**
 * Refuses a `SITE_URL` that is no address of a site; without one, the site is this machine's.
 * @throws NotPublished, before Astro prints its whole trace.
 */
export function checkSiteUrl(given: string | undefined = process.env['SITE_URL']): void {
  if (given === undefined) return;
  const protocol = URL.parse(given)?.protocol;
  if (protocol === 'https:' || protocol === 'http:') return;
  throw new NotPublished(
    `SITE_URL is the address of the site, such as https://news.example.org, not "${given}".`,
  );
}
