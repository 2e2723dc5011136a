import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/root.ts';

const dist = path.resolve(process.env['DIST_DIR'] ?? path.join(root, 'dist'));

/** The address of every built page, relative to the site's base: `''`, `explainers/x/`, `404.html`. */
export const builtPages: readonly string[] = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => file.endsWith('.html') && !sendsOn(file))
  .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
  .sort();

/** The explainers themselves. */
export const builtArticles = builtPages.filter((page) => /^explainers\/[^/]+\/$/.test(page));

function sendsOn(file: string): boolean {
  return /<meta http-equiv="?refresh/i.test(readFileSync(path.join(dist, file), 'utf8'));
}
