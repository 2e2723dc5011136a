import { expect, test } from 'vitest';
import { headersFor, parseHeadersFile } from '../../scripts/headers-file.ts';
import { siteUrl } from './page.ts';
import { files, read } from './site.ts';

const rules = parseHeadersFile(read('_headers'));

/** Every HTML file there is, those that only send on as well, by each path under which a host may serve it. */
const paths = [...files]
  .filter((file) => file.endsWith('.html'))
  .flatMap((file) => [file, file.replace(/(^|\/)index\.html$/, '$1')])
  .map((file) => ({ path: siteUrl.pathname + file, isEmbed: /^explainers\/[^/]+\/embed\//.test(file) }));

test('there are embeds and other pages', () => {
  expect(new Set(paths.map(({ isEmbed }) => isEmbed))).toEqual(new Set([true, false]));
});

// A page of a new family fails here until src/metadata/framing.ts names the family.
test('no page but an embed may be framed', () => {
  const open = paths
    .filter(({ isEmbed }) => !isEmbed)
    .filter(({ path }) => {
      const headers = headersFor(rules, path);
      const policies = headers.get('Content-Security-Policy')?.split(', ') ?? [];
      const options = headers.get('X-Frame-Options')?.split(', ') ?? [];
      return !policies.includes("frame-ancestors 'none'") || !options.includes('DENY');
    });
  expect(open.map(({ path }) => path)).toEqual([]);
});

test('every embed may be framed by anybody', () => {
  const closed = paths
    .filter(({ isEmbed }) => isEmbed)
    .filter(({ path }) => {
      const headers = headersFor(rules, path);
      return headers.get('Content-Security-Policy') !== 'frame-ancestors *' || headers.has('X-Frame-Options');
    });
  expect(closed.map(({ path }) => path)).toEqual([]);
});
