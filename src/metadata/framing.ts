import type { SharedKind } from '../story/shared-block.ts';
import { trustSections } from '../words/trust-sections.ts';

/** The kinds of block with a page of their own; a record, so that no kind can be left out. */
const shared: Record<SharedKind, true> = { stop: true, deadline: true, person: true, claim: true };

/**
 * The pages that nobody may show in a frame, by families: under a base path, `:name` for one step of a path,
 * and `*` for the rest of it. None of them reaches an embed: a host adds up the headers of all rules that
 * match, and of two lists of who may frame a page the stricter one holds (CSP Level 3 §6.4.2), so that there can be no
 * rule for everything with an exception.
 */
const unframed: readonly string[] = [
  '',
  // The page for unknown addresses, and the front page by the name of its file.
  ':file',
  ...Object.keys(trustSections).map((page) => `${page}/*`),
  'authors/*',
  'offline/*',
  'follow/*',
  'deadlines/*',
  'archive/*',
  'search/*',
  'topics/*',
  'people/*',
  'places/*',
  'explainers/:slug',
  'explainers/:slug/',
  'explainers/:slug/:file',
  'explainers/:slug/changes/*',
  'explainers/:slug/at/*',
  ...Object.keys(shared).map((kind) => `explainers/:slug/${kind}/*`),
];

/** The pages made for frames. */
const framed = 'explainers/:slug/embed/*';

const rule = (path: string, ...headers: readonly string[]): string =>
  [path, ...headers.map((header) => `  ${header}`), ''].join('\n');

/**
 * The file `_headers`, by which hosts that read it (Netlify, Cloudflare Pages) let embeds alone be framed. A
 * page can't say so by itself: `frame-ancestors` is ignored in a meta element (CSP Level 3 §3.3).
 */
export function headersFile(base: string): string {
  const root = base.replace(/\/?$/, '/');
  return [
    ...unframed.map((path) =>
      rule(
        root + path,
        "Content-Security-Policy: frame-ancestors 'none'",
        'X-Frame-Options: DENY',
        'X-Content-Type-Options: nosniff',
      ),
    ),
    rule(root + framed, 'Content-Security-Policy: frame-ancestors *', 'X-Content-Type-Options: nosniff'),
    // A browser asks for it at every visit; what lies between must not answer with an old one.
    rule(`${root}sw.js`, 'Cache-Control: no-cache'),
    // In a frame without an origin of its own (HTML, `sandbox`), even our type comes from elsewhere.
    rule(`${root}_astro/fonts/*`, 'Access-Control-Allow-Origin: *'),
  ].join('\n');
}
