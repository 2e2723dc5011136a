/** What a feed is about. */
export type FeedSubject =
  | { readonly kind: 'stories' }
  | { readonly kind: 'developments' }
  | { readonly kind: 'deadlines' }
  | { readonly kind: 'story'; readonly slug: string }
  | { readonly kind: 'topic'; readonly id: string }
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'place'; readonly id: string };

/** The formats that each feed comes in: RSS 2.0, Atom (RFC 4287) and JSON Feed 1.1. */
export type FeedFormat = 'rss' | 'atom' | 'json';
