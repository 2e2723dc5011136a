import { absolute, feedPath } from '../routes.ts';
import type { FeedFormat } from './feed-subject.ts';
import type { FeedPage } from './feed-page.ts';

/** The absolute addresses of the documents around a page of a feed, in one format. */
export interface PageAddresses {
  readonly self: string;
  /** The document that is subscribed to; it has no link to itself. */
  readonly current?: string | undefined;
  readonly older?: string | undefined;
  readonly newer?: string | undefined;
}

/** Where the documents around a page of a feed are. */
export function pageAddresses(
  { feed: { subject }, number, older, newer }: FeedPage,
  format: FeedFormat,
): PageAddresses {
  const address = (archive?: number): string => absolute(feedPath(subject, format, archive));
  return {
    self: address(number),
    current: number === undefined ? undefined : address(),
    older: older === undefined ? undefined : address(older),
    newer: newer === undefined ? undefined : address(newer),
  };
}
