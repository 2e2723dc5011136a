import { siteUrl, type Page } from '../page.ts';
import { fileAt, isOwn, pages, read } from '../site.ts';
import { addresses } from './addresses.ts';

/** Schemes that leave the web for a reason: mail to the newsroom, a calendar subscription. */
const otherSchemes = new Set(['mailto:', 'tel:', 'sms:']);

const byFile = new Map(pages.map((page) => [page.file, page]));

/** Everything a page links to that isn't there, or that leaves the site's base path by mistake. */
export function brokenLinks(page: Page): string[] {
  return addresses(page).flatMap(({ written, element }) => {
    const fault = addressFault(written, page.url);
    return fault === undefined ? [] : [`<${element.localName}> ${written}: ${fault}`];
  });
}

/** What is wrong with one address, as seen from the page at `from`. */
export function addressFault(written: string, from: URL): string | undefined {
  if (!URL.canParse(written, from)) return 'is no address';
  const url = new URL(written.replace(/^webcal:/, siteUrl.protocol), from);
  if (otherSchemes.has(url.protocol)) return undefined;
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return `uses ${url.protocol}`;
  if (!isOwn(url)) return undefined;
  if (!url.pathname.startsWith(siteUrl.pathname)) return `leaves the base path ${siteUrl.pathname}`;
  const file = fileAt(url);
  if (file === undefined) return 'is not there';
  return fragmentFault(file, decodeURIComponent(url.hash.slice(1).replace(/:~:.*$/, '')));
}

function fragmentFault(file: string, fragment: string): string | undefined {
  if (fragment === '' || fragment === 'top') return undefined;
  if (file.endsWith('.svg')) {
    return read(file).includes(`id="${fragment}"`) ? undefined : `has no #${fragment}`;
  }
  return byFile.get(file)?.document.getElementById(fragment) ? undefined : `has no #${fragment}`;
}
