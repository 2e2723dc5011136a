/**
 * How a page is read: as the story stands, on a page made at an instant which grows older; or as it stood at
 * the end of a date, which never changes.
 */
export type Reading =
  | { readonly kind: 'present'; readonly made: Temporal.Instant }
  | { readonly kind: 'edition'; readonly date: Temporal.PlainDate };
