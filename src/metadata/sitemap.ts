import { Readable } from 'node:stream';
import { ErrorLevel, SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import { absolute, sitemapPath } from '../routes.ts';
import type { SitePage } from './site-pages.ts';

/** The most addresses that one file may hold (sitemaps.org protocol). */
const most = 50_000;

/** One file of the sitemap; the first is 1. */
export interface SitemapPart {
  readonly part: number;
  readonly pages: readonly SitePage[];
}

/** The pages of a site in as many files as they need. */
export function sitemapParts(pages: readonly SitePage[]): readonly SitemapPart[] {
  return Array.from({ length: Math.ceil(pages.length / most) }, (_, index) => ({
    part: index + 1,
    pages: pages.slice(index * most, (index + 1) * most),
  }));
}

const namespaces = { news: false, video: false, xhtml: false, image: false };

/** Prints one file of the sitemap. */
export async function sitemap(pages: readonly SitePage[]): Promise<string> {
  const items = pages.map(({ address, modified }) => ({
    url: address,
    ...(modified !== undefined && { lastmod: modified }),
  }));
  const stream = new SitemapStream({ xmlns: namespaces, level: ErrorLevel.THROW });
  return (await streamToPromise(Readable.from(items).pipe(stream))).toString();
}

/** Prints the list of the files, each as new as the newest of its pages. */
export async function sitemapIndex(parts: readonly SitemapPart[]): Promise<string> {
  const items = parts.map(({ part, pages }) => {
    const lastmod = pages
      .flatMap((page) => page.modified ?? [])
      .toSorted((a, b) => Temporal.Instant.compare(a, b))
      .at(-1);
    return { url: absolute(sitemapPath(part)), ...(lastmod !== undefined && { lastmod }) };
  });
  const stream = new SitemapIndexStream({ level: ErrorLevel.THROW });
  return (await streamToPromise(Readable.from(items).pipe(stream))).toString();
}
