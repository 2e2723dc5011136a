import { visit } from 'unist-util-visit';
import { decoded } from './decoded.ts';
import { plainText } from './heading.ts';
import type { Body } from './body.ts';

/** Where a link of the prose leads. */
export type LinkTarget =
  /** To another site, by its whole address. */
  | { readonly kind: 'elsewhere'; readonly url: string }
  /** To a place in the same story, by its fragment without the `#`. */
  | { readonly kind: 'here'; readonly fragment: string }
  /** To a page of this site, by its address below the base path, which begins with a slash. */
  | { readonly kind: 'site'; readonly path: string };

/** Where an address that the prose gives leads to; the compiler has encoded what isn’t ASCII in it (RFC 3986 §2.1). */
export function linkTarget(href: string): LinkTarget {
  if (href.startsWith('#')) return { kind: 'here', fragment: decoded(href.slice(1)) };
  return href.startsWith('/') ? { kind: 'site', path: decoded(href) } : { kind: 'elsewhere', url: href };
}

/** A link of the prose and where it begins in its body; lines and columns count from 1. */
export interface BodyLink {
  readonly target: LinkTarget;
  readonly words: string;
  readonly line: number;
  readonly column: number;
}

/** Every link of a body, of passages of every day. */
export function bodyLinks({ content }: Body): readonly BodyLink[] {
  const links: BodyLink[] = [];
  visit({ type: 'root', children: [...content] }, 'element', (node) => {
    const { href } = node.properties;
    if (node.tagName !== 'a' || typeof href !== 'string') return;
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    links.push({ target: linkTarget(href), words: plainText(node), line, column });
  });
  return links;
}
