/**
 * How a page is read: as the story stands, on a page made at an instant which grows older; as it stood at the end of
 * a date, which never changes; or away from here, in a copy that somebody kept of how it stood from a date on.
 */
export type Reading =
  | { readonly kind: 'present'; readonly made: Temporal.Instant }
  | { readonly kind: 'edition'; readonly date: Temporal.PlainDate }
  | { readonly kind: 'copy'; readonly date: Temporal.PlainDate };
