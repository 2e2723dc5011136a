import { site } from '../site.ts';
import type { PageAddresses } from './addresses.ts';

/** A link of an Atom feed, or of an RSS channel that borrows Atom's. */
interface AtomLink {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
}

/**
 * What a feed says of itself and its archive: its own address (RSS Best Practices Profile, `atom:link`), the pages
 * before and after it (RFC 5005 §4), and the hub that announces it (WebSub §4) where there is one.
 */
export function atomLinks(
  { self, current, older, newer }: PageAddresses,
  type: 'application/rss+xml' | 'application/atom+xml',
): AtomLink[] {
  const link = (rel: string, href: string | undefined): AtomLink[] =>
    href === undefined ? [] : [{ rel, href, type }];
  return [
    ...link('self', self),
    ...link('current', current),
    ...link('prev-archive', older),
    ...link('next-archive', newer),
    ...(site.hub === undefined ? [] : [{ rel: 'hub', href: site.hub }]),
  ];
}
