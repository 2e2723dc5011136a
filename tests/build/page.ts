import { parseHTML } from 'linkedom';
import { basePath } from '../../scripts/base-path.ts';

/** One built page. */
export interface Page {
  /** Inside dist, with slashes: `explainers/x/index.html`. */
  readonly file: string;
  /** Where it is published. */
  readonly url: URL;
  readonly html: string;
  readonly document: Document;
}

/** Where the built site will stand, with its base path: `https://example.org/news/`. */
export const siteUrl = new URL(
  basePath(process.env['BASE_PATH']),
  process.env['SITE_URL'] ?? 'http://localhost:4321',
);

/** The page of an HTML text. It needs no built site: tests of the checks and of scripts make their pages with it, too. */
export function page(file: string, html: string): Page {
  const url = new URL(file.replace(/(^|\/)index\.html$/, '$1'), siteUrl);
  return { file, url, html, document: parseHTML(html).document };
}
