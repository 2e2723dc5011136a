import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/root.ts';
import { page, siteUrl, type Page } from './page.ts';

/** The folder of the built site. */
export const dist = path.resolve(process.env['DIST_DIR'] ?? path.join(root, 'dist'));

/** Every file of the built site, with slashes, and what lies where something was before. */
export const allFiles: ReadonlySet<string> = new Set(
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort(),
);

/** The addresses that were given up, as hosts read them; a star stands for whatever follows. */
const givenUp = allFiles.has('_redirects')
  ? read('_redirects')
      .split('\n')
      .map((line) => line.split(' ')[0] ?? '')
  : [];

function isFormer(file: string): boolean {
  const address = siteUrl.pathname + file.replace(/(^|\/)index\.html$/, '$1');
  return givenUp.some((from) =>
    from.endsWith('*') ? address.startsWith(from.slice(0, -1)) : address === from,
  );
}

/** Every file of the built site, with slashes, but what only stands for something else now. */
export const files: ReadonlySet<string> = new Set([...allFiles].filter((file) => !isFormer(file)));

/** The text of one file of the built site. */
export function read(file: string): string {
  return readFileSync(path.join(dist, file), 'utf8');
}

/** When a file of the built site was written, in seconds since 1970. */
export function writtenAt(file: string): number {
  return Math.floor(statSync(path.join(dist, file)).mtimeMs / 1000);
}

/** The bytes of one file of the built site. */
export function bytes(file: string): Buffer {
  return readFileSync(path.join(dist, file));
}

const allPages = [...allFiles].filter((file) => file.endsWith('.html')).map((file) => page(file, read(file)));

const sendsOn = ({ document }: Page): boolean =>
  document.querySelector('meta[http-equiv="refresh"]') !== null;

/** Every page but those that only send the reader on. */
export const pages: readonly Page[] = allPages.filter(({ file }) => files.has(file));

/** The pages that only send the reader on, where something was before. */
export const sendingPages: readonly Page[] = allPages.filter(sendsOn);

/** Whether a page is a copy of a story to be kept, and none of the site's own. */
export const isCopy = ({ file }: Page): boolean => /^explainers\/([^/]+)\/\1\.html$/.test(file);

/** The explainers themselves. */
export const articles = pages.filter(({ file }) => /^explainers\/[^/]+\/index\.html$/.test(file));

/** The explainers as they stood on the dates of their editions. */
export const editions = pages.filter(({ file }) => /^explainers\/[^/]+\/at\/[^/]+\/index\.html$/.test(file));

/** The file that an address on this site stands for; `undefined` when there is none or it is elsewhere. */
export function fileAt(url: URL): string | undefined {
  if (url.origin !== siteUrl.origin || !url.pathname.startsWith(siteUrl.pathname)) return undefined;
  const inside = decodeURIComponent(url.pathname.slice(siteUrl.pathname.length));
  const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
  return files.has(file) ? file : undefined;
}

/** Whether an address belongs to the site's own host. */
export function isOwn(url: URL): boolean {
  return url.origin === siteUrl.origin;
}
