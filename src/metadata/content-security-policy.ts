import { createHash } from 'node:crypto';

/** The hashes of what stands between the tags of some elements, each once. */
const hashes = (html: string, element: RegExp): readonly string[] => [
  ...new Set(
    [...html.matchAll(element)].map(
      ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
    ),
  ),
];

/** What a page has that asks for a file by itself. A copy to be kept has nothing of the kind. */
const fetches = /<(?:script|img|link)\b[^>]*\s(?:src=|rel="?(?:stylesheet|icon|preload|manifest)\b)/;

const own = [
  "img-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  // A returning reader's page fetches the list of changes; tools that audit a page fetch its robots.txt.
  "connect-src 'self'",
];

/**
 * The strictest policy a page can live with: its own scripts, images and fonts by address, its inline styles
 * and scripts by hash, the sheet for paper by address where it links one, forms to this site where it has one, nothing
 * else from anywhere (CSP Level 3 §6). A page that asks for no file may ask for none. Frames can't be ruled out from
 * within a page.
 */
export function contentSecurityPolicy(html: string): string {
  const linked = /<link\b[^>]*\brel="?stylesheet\b/.test(html) ? ["'self'"] : [];
  const styles = [...linked, ...hashes(html, /<style[^>]*>([\s\S]*?)<\/style>/g)];
  // With a type they are data, with an address they are files of the site.
  const scripts = hashes(html, /<script>([\s\S]*?)<\/script>/g);
  // The search engine is WebAssembly, which this keyword lets in and no other code; one page alone has it.
  const engine = html.includes('<site-search') ? ["'wasm-unsafe-eval'"] : [];
  const asks = fetches.test(html);
  const code = [...(asks ? ["'self'"] : []), ...engine, ...scripts];
  return [
    "default-src 'none'",
    // A service worker is a script, too.
    ...(code.length > 0 ? [['script-src', ...code].join(' ')] : []),
    `style-src ${styles.length === 0 ? "'none'" : styles.join(' ')}`,
    ...(asks ? own : []),
    "base-uri 'none'",
    `form-action ${/<form[ >]/.test(html) ? "'self'" : "'none'"}`,
  ].join('; ');
}

/**
 * The page with its policy as the first thing after the character set, before anything it governs.
 * @throws TypeError when the page names no character set: it would go out without a policy.
 */
export function withPolicy(html: string): string {
  const meta = `<meta http-equiv="content-security-policy" content="${contentSecurityPolicy(html)}">`;
  const charset = /<meta charset="utf-8"\s*\/?>/i;
  if (!charset.test(html))
    throw new TypeError('A page without <meta charset="utf-8"> has no place for its policy.');
  return html.replace(charset, (found) => found + meta);
}
