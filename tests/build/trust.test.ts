import { describe, expect, test } from 'vitest';
import { headersFor, parseHeadersFile } from '../../scripts/headers-file.ts';
import { site } from '../../src/site.ts';
import { anchor } from '../../src/story/anchor.ts';
import { namedBlocks } from '../../src/story/named-blocks.ts';
import { longDate } from '../../src/words/date.ts';
import { trustSections } from '../../src/words/trust-sections.ts';
import { jsonLd, ofType } from './checks/json-ld.ts';
import { absent, plain, textOf } from './checks/printed.ts';
import { siteUrl, type Page } from './page.ts';
import { allFiles, fileAt, pages, read } from './site.ts';
import { builtAt, stories } from './stories.ts';

const repository = process.env['REPOSITORY_URL'];
const canBeReached = (site.contact ?? site.repository ?? repository) !== undefined;

function pageOf(file: string): Page {
  const page = pages.find((each) => each.file === file);
  if (page === undefined) throw new Error(`The built site has no ${file}.`);
  return page;
}

const hrefs = (element: Element | null): string[] =>
  [...(element?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href') ?? '');

const trust = Object.entries<Readonly<Record<string, string>>>(trustSections).map(([id, sections]) => ({
  id,
  sections,
  page: pageOf(`${id}/index.html`),
}));

describe.each(trust)('the page $id/', ({ id, sections, page: { document } }) => {
  test('has every section under its fragment, and leads to it', () => {
    const known = Object.entries(sections).map(([section, name]) => [`#${section}`, plain(name)]);
    const links = [...document.querySelectorAll('main nav[aria-label="On this page"] a')];
    expect(links.map((link) => [link.getAttribute('href'), textOf(link)])).toEqual(known);
    const there = [...document.querySelectorAll('main section[id]')];
    expect(there.map((section) => [`#${section.id}`, textOf(section.querySelector('h2'))])).toEqual(known);
    for (const section of there) expect(textOf(section.querySelector('div'))).not.toBe('');
  });

  test('leads to all pages of its kind, and says which it is', () => {
    const nav = document.querySelector('footer nav');
    expect(hrefs(nav).toSorted()).toEqual(trust.map((each) => `${siteUrl.pathname}${each.id}/`).toSorted());
    const [here, ...others] = nav?.querySelectorAll('[aria-current="page"]') ?? [];
    expect(others).toEqual([]);
    expect(here?.getAttribute('href')).toBe(`${siteUrl.pathname}${id}/`);
  });

  test('has a title and a description that no other page has', () => {
    const of = (page: Page) => [
      page.document.title,
      page.document.querySelector('meta[name="description"]')?.getAttribute('content'),
    ];
    const own = of({ document } as Page);
    for (const other of pages.filter((each) => each.document !== document))
      for (const [index, text] of of(other).entries()) expect(text, other.file).not.toBe(own[index]);
  });

  test('may not be framed', () => {
    const headers = headersFor(parseHeadersFile(read('_headers')), `${siteUrl.pathname}${id}/`);
    expect(headers.get('X-Frame-Options')).toBe('DENY');
  });

  test('has its way from the front page', () => {
    const crumbs = [...document.querySelectorAll('.breadcrumb li')].map(textOf);
    expect(crumbs).toHaveLength(2);
    expect(crumbs[0]).toBe(plain(site.name));
  });
});

// What once stood under these fragments is one link away from there.
test.each([
  ['publisher', 'about/'],
  ['sources', 'methods/'],
  ['unnamed-sources', 'methods/#unnamed-sources'],
  ['editions', 'methods/#editions'],
  ['corrections', 'corrections/'],
  ['contact', 'contact/#mistake'],
  ['privacy', 'privacy/'],
])('standards/#%s leads to %s', (fragment, to) => {
  expect(hrefs(pageOf('standards/index.html').document.getElementById(fragment))).toContain(
    siteUrl.pathname + to,
  );
});

describe('the page of corrections', () => {
  const section = pageOf('corrections/index.html').document.getElementById('record');
  const items = [...(section?.querySelectorAll('ol > li') ?? [])];
  const corrections = stories
    .filter(({ view }) => view.published !== undefined)
    .flatMap(({ view, page }) =>
      view.updates.filter(({ kind }) => kind === 'correction').map((update) => ({ view, page, update })),
    )
    .toSorted((a, b) => Temporal.Instant.compare(b.update.on.start, a.update.on.start));

  test('has every correction of a published story, newest first, or says that there is none', () => {
    expect(items).toHaveLength(corrections.length);
    if (items.length === 0) expect(textOf(section)).toContain('no story here has been corrected');
    const dates = items.map((item) => item.querySelector('time')?.getAttribute('datetime') ?? '');
    expect(dates).toEqual(dates.toSorted().toReversed());
    const printed = items.map((item) => textOf(item.querySelector('p:not(.label)')));
    expect(printed.toSorted()).toEqual(corrections.map(({ update }) => plain(update.text)).toSorted());
  });

  test('gives each its date and its story, and leads to each block that was wrong', () => {
    for (const { view, page, update } of corrections) {
      const item = items.find((each) => textOf(each).includes(plain(update.text))) ?? null;
      expect(absent(item, [view.title, longDate(update.on.date)])).toEqual([]);
      const names = namedBlocks(view);
      expect(hrefs(item)).toEqual([
        page.url.pathname,
        ...update.touches.flatMap((id) => {
          const block = names.get(id);
          return block === undefined ? [] : [`${page.url.pathname}#${block.fragment}`];
        }),
        `${page.url.pathname}#${anchor('update', update.id)}`,
      ]);
    }
  });

  test('says how many there are', () => {
    const words = textOf(pageOf('corrections/index.html').document.querySelector('.deck'));
    expect(words).toContain(corrections.length === 0 ? 'none so far' : String(corrections.length));
  });
});

describe('the page of contact', () => {
  const { document } = pageOf('contact/index.html');
  const words = textOf(document.querySelector('main'));

  test('names a way to reach the newsroom, or says that there is none', () => {
    const external = hrefs(document.getElementById('reach')).filter((href) =>
      /^(?:https?|mailto):/.test(href),
    );
    expect(external.length > 0).toBe(canBeReached);
    expect(words.includes('names no address')).toBe(!canBeReached);
    if (site.contact === undefined && site.repository === undefined && repository !== undefined)
      expect(external).toEqual([repository]);
  });

  test('is told to machines as the page of contact', () => {
    const graph = jsonLd(pageOf('contact/index.html'));
    expect(ofType(graph, 'ContactPage')).toHaveLength(1);
    expect(ofType(graph, 'ContactPoint')).toHaveLength(canBeReached ? 1 : 0);
  });
});

describe('security.txt', () => {
  const file = '.well-known/security.txt';

  test('is there if somebody can be told, and only then', () => {
    expect(allFiles.has(file)).toBe(canBeReached);
  });

  test.runIf(canBeReached)('has what RFC 9116 asks for', () => {
    const fields = new Map(
      read(file)
        .trimEnd()
        .split('\n')
        .map((line) => /^([\w-]+): (\S+)$/.exec(line)?.slice(1) as [string, string]),
    );
    const contact = fields.get('Contact') ?? '';
    expect(contact).toMatch(/^(?:https|mailto):/);
    if (contact.startsWith(siteUrl.origin)) expect(fileAt(new URL(contact))).toBeDefined();
    const expires = Temporal.Instant.from(fields.get('Expires') ?? '');
    expect(Temporal.Instant.compare(expires, builtAt)).toBe(1);
    expect(Temporal.Instant.compare(expires, builtAt.add({ hours: 365 * 24 }))).toBe(-1);
    // At the root of the host, whatever folder the site is in.
    expect(fields.get('Canonical')).toBe(`${siteUrl.origin}/${file}`);
    expect(fields.get('Preferred-Languages')).toBe(site.language);
    const policy = new URL(fields.get('Policy') ?? '');
    expect(pageOf(fileAt(policy) ?? '').document.getElementById(policy.hash.slice(1))).not.toBeNull();
  });
});

describe('claims of what we are not', () => {
  test.each(trust)('$id/ has none', ({ page: { document } }) => {
    expect(textOf(document.querySelector('main'))).not.toMatch(
      /\b(?:IFCN|Trust Project|JTI|NewsGuard|Press Council|IPSO|member of)\b/i,
    );
  });
});
