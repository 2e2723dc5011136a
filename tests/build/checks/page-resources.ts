import type { Page } from '../page.ts';
import { fileAt, read } from '../site.ts';

/** A style sheet or script with the address that its own relative addresses start from. */
export interface Resource {
  readonly text: string;
  readonly from: URL;
}

/** The style sheets of a page: those inside it, the files it links to, and those that are for paper alone. */
export function styleSheets(page: Page): { inline: Resource[]; linked: Resource[]; print: Resource[] } {
  const [print = [], linked = []] = [true, false].map((forPaper) =>
    [...page.document.querySelectorAll('link[rel~="stylesheet"]')]
      .filter((link) => (link.getAttribute('media') === 'print') === forPaper)
      .map((link) => resource(new URL(link.getAttribute('href') ?? '', page.url))),
  );
  return {
    inline: [...page.document.querySelectorAll('style')].map((style) => ({
      text: style.textContent,
      from: page.url,
    })),
    linked,
    print,
  };
}

/** Every address in a page's style sheets. */
export function cssUrls(page: Page): URL[] {
  const { inline, linked, print } = styleSheets(page);
  return [...inline, ...linked, ...print].flatMap(({ text, from }) =>
    [...text.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"']*))\s*\)/g)].map(
      ([, double, single, bare]) => new URL(double ?? single ?? bare ?? '', from),
    ),
  );
}

/** All the JavaScript that a page may come to run: inside it, linked, and imported by either. */
export function scripts(page: Page): Resource[] {
  const found = new Map<string, Resource>();
  const inline: Resource[] = [];
  const follow = ({ text, from }: Resource) => {
    for (const [, written] of text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'`](\.{0,2}\/[^"'`]+)["'`]/g)) {
      if (written !== undefined) add(new URL(written, from));
    }
  };
  const add = (url: URL) => {
    // The search engine brings its own scripts, to the search page alone, when the reader begins to type.
    if (found.has(url.href) || url.pathname.includes('/pagefind/')) return;
    const script = resource(url);
    found.set(url.href, script);
    follow(script);
  };
  for (const element of page.document.querySelectorAll('script')) {
    const src = element.getAttribute('src');
    if (src !== null) {
      add(new URL(src, page.url));
    } else if (isJavaScript(element)) {
      const script = { text: element.textContent, from: page.url };
      inline.push(script);
      follow(script);
    }
  }
  for (const link of page.document.querySelectorAll('link[rel~="modulepreload"]')) {
    add(new URL(link.getAttribute('href') ?? '', page.url));
  }
  return [...inline, ...found.values()];
}

/** Whether a script is run, and is not merely data or rules. */
export function isJavaScript(script: Element): boolean {
  return ['', 'module', 'text/javascript'].includes(script.getAttribute('type') ?? '');
}

function resource(url: URL): Resource {
  const file = fileAt(url);
  return { text: file === undefined ? '' : read(file), from: url };
}
