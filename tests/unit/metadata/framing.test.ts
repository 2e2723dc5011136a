import { describe, expect, test } from 'vitest';
import { headersFor, parseHeadersFile } from '../../../scripts/headers-file.ts';
import { headersFile } from '../../../src/metadata/framing.ts';

const never = "frame-ancestors 'none'";

describe.each(['/', '/news/', '/news'])('under %s', (base) => {
  const rules = parseHeadersFile(headersFile(base));
  const root = base.replace(/\/?$/, '/');
  const asked = (path: string) => headersFor(rules, root + path);

  test.each([
    '',
    'index.html',
    '404.html',
    'standards/',
    'about/',
    'corrections/',
    'corrections/2025/',
    'contact/',
    'authors/mara-lind/',
    'follow/',
    'deadlines/',
    'deadlines/2025/',
    'archive/2025/10/index.html',
    'search/',
    'topics/china/',
    'people/xi-jinping/index.html',
    'explainers/a-story',
    'explainers/a-story/',
    'explainers/a-story/index.html',
    'explainers/a-story/changes/',
    'explainers/a-story/at/2025-10-30/',
    'explainers/a-story/at/2025-10-30/changes/',
    'explainers/a-story/stop/busan/',
    'explainers/a-story/deadline/tariff/',
    'explainers/a-story/person/xi-jinping/index.html',
    'explainers/a-story/claim/will-meet/',
    // A story may be called as it likes.
    'explainers/embed/claim/will-meet/',
  ])('nobody may frame /%s', (path) => {
    const headers = asked(path);
    expect(headers.get('Content-Security-Policy')?.split(', ')).toContain(never);
    expect(headers.get('X-Frame-Options')?.split(', ')).toContain('DENY');
    expect(headers.get('X-Content-Type-Options')?.split(', ')).toContain('nosniff');
  });

  test.each(['claim/will-meet/', 'story/strip/', 'itinerary/route/index.html'])(
    'all may frame the embed %s',
    (path) => {
      const headers = asked(`explainers/a-story/embed/${path}`);
      expect(headers.get('Content-Security-Policy')).toBe('frame-ancestors *');
      expect(headers.has('X-Frame-Options')).toBe(false);
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    },
  );

  test('the type of an embed is had from anywhere, and nothing else', () => {
    expect(asked('_astro/fonts/serif.woff2')).toEqual(new Map([['Access-Control-Allow-Origin', '*']]));
    expect(asked('_astro/page.css')).toEqual(new Map());
  });
});

test('keeps to what Cloudflare Pages takes: 100 rules, one star in each, lines of 2,000 characters', () => {
  const lines = headersFile('/news/').split('\n');
  const paths = lines.filter((line) => line.startsWith('/'));
  expect(paths.length).toBeLessThanOrEqual(100);
  expect(paths.filter((path) => path.split('*').length > 2)).toEqual([]);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(2000);
});
