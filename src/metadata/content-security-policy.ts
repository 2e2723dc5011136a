import { createHash } from 'node:crypto';

/**
 * The strictest policy a page can live with: its own scripts, images and fonts by address, its inline styles
 * by hash, the sheet for paper by address where it links one, nothing else from anywhere (CSP Level 3 §6). Frames
 * can't be ruled out from within a page.
 */
export function contentSecurityPolicy(html: string): string {
  const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(
    ([, css = '']) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`,
  );
  const linked = /<link\b[^>]*\brel="?stylesheet\b/.test(html) ? ["'self'"] : [];
  const sheets = [...linked, ...new Set(styles)];
  return [
    "default-src 'none'",
    // The search engine is WebAssembly, which this keyword lets in and no other code; one page alone has it.
    html.includes('<site-search') ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'",
    `style-src ${sheets.length === 0 ? "'none'" : sheets.join(' ')}`,
    "img-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    // A returning reader's page fetches the list of changes; tools that audit a page fetch its robots.txt.
    "connect-src 'self'",
    "base-uri 'none'",
    `form-action ${/<form\b/.test(html) ? "'self'" : "'none'"}`,
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
