/**
 * What a story and its blocks were first published as. Feeds and calendars know things by these names, which
 * outlive every change of an address.
 */
export interface FirstNames {
  readonly slug: string;
  /** The first fragment of each block that has another one by now. */
  readonly fragments: Readonly<Record<string, string>>;
}

/** The names of a story of which nothing was ever renamed. */
export function neverRenamed(slug: string): FirstNames {
  return { slug, fragments: {} };
}

/** The fragment under which a block was first published, by the one it has now. */
export function firstFragment({ fragments }: FirstNames, fragment: string): string {
  return fragments[fragment] ?? fragment;
}
