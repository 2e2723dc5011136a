import { readdirSync, readFileSync, statSync } from 'node:fs';
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

/** How long a page is. */
const size = (page: string): number => statSync(path.join(dist, page, 'index.html')).size;

/** The address of a page with a star for what tells it from others of its kind. */
const familyOf = (page: string): string | undefined => {
  const shape = page
    .replace(/^(explainers\/)[^/]+(?=\/.)/, '$1*')
    .replace(/^(explainers\/\*\/(?:embed\/)?(?:stop|deadline|person|claim|at)\/)[^/]+/, '$1*')
    .replace(/^((?:topics|people|places|authors|deadlines|corrections)\/)[^/]+/, '$1*')
    .replace(
      /^(archive\/)\d{4}(\/\d{2})?/,
      (_, room: string, month?: string) => `${room}*${month ? '/*' : ''}`,
    );
  return shape.includes('*') ? shape : undefined;
};

/**
 * Pages that are one like another but for their words: those of the blocks and their embeds, of topics and people, of
 * years and months, but for the longest of each kind. The narrowest screen is hardest on them all, and enough.
 */
export const alike: ReadonlySet<string> = new Set(
  [...Map.groupBy(builtPages, familyOf)].flatMap(([kind, pages]) =>
    kind === undefined ? [] : pages.toSorted((a, b) => size(b) - size(a)).slice(1),
  ),
);

function sendsOn(file: string): boolean {
  return /<meta http-equiv="?refresh/i.test(readFileSync(path.join(dist, file), 'utf8'));
}
