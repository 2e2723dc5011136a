import type { Page } from '../page.ts';

/** An address as a page writes it, and the element that does. */
export interface Address {
  readonly written: string;
  readonly element: Element;
  /** Whether the browser fetches it by itself, as it does an image, and doesn't wait for a click. */
  readonly fetched: boolean;
}

const single = ['href', 'src', 'poster', 'data', 'action', 'formaction', 'xlink:href'];
const clicked = new Set(['a', 'area', 'form', 'button']);
const merelyNamed = new Set([
  'alternate',
  'canonical',
  'author',
  'license',
  'me',
  'prev',
  'next',
  'search',
  'help',
]);

/** Every address in a page: links, images, scripts, styles, feeds, share images and canonical links. */
export function addresses({ document }: Page): Address[] {
  const found: Address[] = [];
  for (const element of document.querySelectorAll('*')) {
    const add = (written: string) => found.push({ written, element, fetched: isFetched(element) });
    for (const name of single) {
      const written = element.getAttribute(name);
      if (written !== null) add(written);
    }
    for (const candidate of (element.getAttribute('srcset') ?? '').split(/,\s+/)) {
      const [written] = candidate.trim().split(/\s+/);
      if (written !== undefined && written !== '') add(written);
    }
    if (element.localName === 'meta' && /^https?:\/\//.test(element.getAttribute('content') ?? '')) {
      add(element.getAttribute('content') ?? '');
    }
  }
  return found;
}

function isFetched(element: Element): boolean {
  if (element.localName === 'meta' || clicked.has(element.localName)) return false;
  if (element.localName !== 'link') return true;
  return (element.getAttribute('rel') ?? '').split(/\s+/).some((rel) => !merelyNamed.has(rel));
}
