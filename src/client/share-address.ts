/** Where a page is, as its head says: search engines are led from an edition to the story as it stands. */
export interface PageAddress {
  readonly own: string;
  readonly canonical: string;
}

/** The kinds of block that have a page of their own beside the story’s. */
const shared = /^#(stop|deadline|person|claim)-(.+)$/;

/**
 * The address to share of what a link of a page leads to. Of a block that has a page of its own, or stands on that
 * of one around it, that is this page, unless the link stands in an edition: there it stays the block as it was on
 * that day. Nothing that the reader’s own address carries, a query or a tracking parameter, is taken along.
 */
export function shareAddress(href: string, { own, canonical }: PageAddress, around = href): string {
  const [, kind, id] = shared.exec(around) ?? [];
  if (kind === undefined || id === undefined || own !== canonical) return new URL(href, own).href;
  const path = `${kind}/${id}/`;
  return (own.endsWith(`/${path}`) ? own : new URL(path, own).href) + (around === href ? '' : href);
}

/** The fragment of the block that an address shares, or nothing of use where it shares a whole story. */
export function sharedFragment(address: string): string {
  const { hash, pathname } = new URL(address);
  return hash.slice(1) || pathname.split('/').slice(-3, -1).join('-');
}
