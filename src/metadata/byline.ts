import { aboutPath, authorPath } from '../routes.ts';
import { site } from '../site.ts';
import type { StoryView } from '../story/story-at.ts';

/** One of those that a story is by, as every form names them. */
export interface Byline {
  readonly name: string;
  /** Where they are spoken of on this site; an author has a page from the day that a story of theirs is published. */
  readonly path: string | undefined;
}

/** Whom a story is by: its authors, or the publication itself. */
export function bylinesOf({
  authors,
  published,
}: Pick<StoryView, 'authors' | 'published'>): readonly [Byline, ...Byline[]] {
  const [first, ...others] = authors.map(({ id, name }): Byline => ({
    name,
    path: published === undefined ? undefined : authorPath(id),
  }));
  return first === undefined ? [{ name: site.name, path: aboutPath() }] : [first, ...others];
}

/** Several names as they are read: "Mara Lind, Ada Roth and Jo Veldt". */
export const bylineWords = (bylines: readonly Byline[]): string =>
  new Intl.ListFormat('en-GB').format(bylines.map(({ name }) => name));
