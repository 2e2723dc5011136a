import type { Graph } from 'schema-dts';
import type { FeedSubject } from '../feeds/feed-subject.ts';

/** What the head of a page says about it; absolute addresses throughout. */
export interface PageMeta {
  readonly title: string;
  /** The title by itself, for those who print the name of the site beside it. */
  readonly headline?: string | undefined;
  readonly description: string;
  /** What stands over each page on paper. */
  readonly running?: string | undefined;
  /** The one address of this page; absent where a page has none, as a 404 does. */
  readonly canonical?: string | undefined;
  /** The address that is shared, where it is not the canonical one. */
  readonly address?: string | undefined;
  readonly kind: 'website' | 'article';
  readonly card?: { readonly url: string; readonly alt: string } | undefined;
  /** Whom it is by, where that is not simply the publication; `url` is a page on this site. */
  readonly authors?: readonly { readonly name: string; readonly url?: string | undefined }[] | undefined;
  readonly published?: string | undefined;
  readonly modified?: string | undefined;
  readonly section?: string | undefined;
  /** What the page has feeds of its own for, the nearest first. */
  readonly feeds?: readonly FeedSubject[] | undefined;
  /** Where the page is described for those who want to embed it (oEmbed 1.0 §4). */
  readonly oembed?: string | undefined;
  /** What the page says, for machines. */
  readonly structured?: Graph | undefined;
  /** Kept out of search engines. */
  readonly hidden?: boolean | undefined;
}
