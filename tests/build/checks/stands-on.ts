import type { Page } from '../page.ts';
import { plain } from './printed.ts';

const addressed = ['href', 'src', 'content'] as const;
const worded = ['content', 'datetime', 'lang'] as const;

/** A check whether a text stands on a page: in its words, as an address, as a date, or in its head. */
export function standsOn({ document, url }: Page): (text: string) => boolean {
  const body = document.body.cloneNode(true) as HTMLElement;
  for (const script of body.querySelectorAll('script')) script.remove();
  const words = plain(body.textContent);
  const values = (names: readonly string[]): string[] =>
    names.flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ''),
    );
  const addresses = new Set(
    values(addressed).flatMap((value) => (URL.canParse(value, url) ? new URL(value, url).href : [])),
  );
  const attributes = new Set(values(worded));
  const days = new Set(values(['datetime']).map((value) => value.slice(0, 'YYYY-MM-DD'.length)));
  return (text) => {
    if (/^https?:/.test(text)) return addresses.has(new URL(text).href);
    if (attributes.has(text)) return true;
    // The day of a minute that is printed is printed with it.
    if (/^\d{4}-\d{2}-\d{2}(?:T|$)/.test(text)) return days.has(text);
    return words.includes(plain(text));
  };
}
