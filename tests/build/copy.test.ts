import { expect, test } from 'vitest';
import { siteUrl } from './page.ts';
import { articles, bytes, pages } from './site.ts';

const copies = articles.map((article) => {
  const slug = article.file.split('/')[1] ?? '';
  const file = `explainers/${slug}/${slug}.html`;
  const copy = pages.find((page) => page.file === file);
  if (copy === undefined) throw new Error(`There is no ${file}.`);
  return { file, copy, article };
});

test('there are copies', () => {
  expect(copies.length).toBeGreaterThan(0);
});

test.each(copies)('$file is one small file that asks for nothing', ({ file, copy: { html, document } }) => {
  expect(bytes(file).length).toBeLessThan(120_000);
  expect(
    document.querySelectorAll('script, img, iframe, object, link[rel~="stylesheet"], [src]').length,
  ).toBe(0);
  expect(html).not.toMatch(/url\(|@import/);
  // Not even a part of a drawing.
  expect([...document.querySelectorAll('use')].map(String)).toEqual([]);
  expect(
    /content-security-policy" content="([^"]*)"/.exec(html)?.[1]?.replaceAll(/'sha256-[^']*'/g, '#'),
  ).toBe("default-src 'none'; style-src # #; base-uri 'none'; form-action 'none'");
});

test.each(copies)('every link of $file stays in it or leads to the web', ({ copy: { document } }) => {
  const written = [...document.querySelectorAll('[href]')].map((link) => link.getAttribute('href') ?? '');
  expect(written.some((href) => href.startsWith('#'))).toBe(true);
  expect(written.filter((href) => !/^(?:#|https?:\/\/)/.test(href))).toEqual([]);
  for (const href of written.filter((each) => each.startsWith('#'))) {
    expect(document.getElementById(href.slice(1)), href).not.toBeNull();
  }
});

/** What a page says of its story, without what only its site can do. */
const said = (document: Document): string => {
  const story = document.querySelector('.story')?.cloneNode(true) as Element;
  const aside = '.story-head, .time-line, .share, .calendar, .slot, script, since-read';
  for (const each of story.querySelectorAll(aside)) each.remove();
  // Which other stories have a block changes with them, and a copy doesn't.
  for (const each of story.querySelectorAll('p.label')) {
    if (each.textContent.startsWith('Also in:')) each.remove();
  }
  // A link that is left out leaves a blank where none was, and the other way round.
  return story.textContent.replace(/\s+/g, '');
};

test.each(copies)('$file says all that the page of its story says', ({ copy, article }) => {
  expect(said(copy.document)).toEqual(said(article.document));
  expect(copy.document.querySelector('h1')?.textContent).toBe(
    article.document.querySelector('h1')?.textContent,
  );
  expect(copy.document.querySelector('.route-map .land') === null).toBe(
    article.document.querySelector('.route-map .land') === null,
  );
});

test.each(copies)(
  '$file says which version it is and where a newer one would be',
  ({ copy: { document }, article }) => {
    const address = article.url.href;
    expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(address);
    expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toContain('noindex');
    const version = document.querySelector('meta[name="version"]')?.getAttribute('content') ?? '';
    const date = document.querySelector('.edition time')?.getAttribute('datetime') ?? '';
    expect(version).toMatch(new RegExp(`^${date}\\.\\d{8}$`));
    expect(document.querySelector('footer')?.textContent).toMatch(
      new RegExp(`Version ${version}, made of the text that has stood at ${address} since \\d+ \\w+ \\d{4},`),
    );
    expect(document.querySelector('.edition a')?.getAttribute('href')).toBe(address);
  },
);

test.each(copies)(
  'the head of $file says since when its text stands, and how far its sources reach',
  ({ copy: { document } }) => {
    const said = document.querySelector('.edition')?.textContent ?? '';
    const [since, reach] = [...document.querySelectorAll('.as-of')].map(({ textContent }) => textContent);
    expect(said).toContain(
      `A copy of the text that has stood since ${since}. It tells what sources told to ${reach}.`,
    );
    expect(document.querySelector('title')?.textContent).toContain(`(a copy, text of ${since})`);
    expect(document.documentElement.getAttribute('data-running')).toContain(
      `(text of ${since}, sources read to ${reach})`,
    );
  },
);

test.each(copies)('the page of the story offers $file', ({ file, article: { document } }) => {
  const link = document.querySelector(`a[download][href="${siteUrl.pathname}${file}"]`);
  expect(link?.textContent.trim()).toBe('Keep a copy');
});
