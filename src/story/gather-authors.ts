import type { Author } from './author.ts';
import { dateAt } from './moment.ts';
import type { StoryView } from './story-at.ts';

/** A story by an author, which is published. */
export interface AuthoredStory {
  readonly view: StoryView;
  readonly published: Temporal.Instant;
}

/** An author, and the published stories by them, the latest first. */
export interface GatheredAuthor extends Author {
  readonly stories: readonly [AuthoredStory, ...AuthoredStory[]];
}

/**
 * Every author of the published stories by their id. The address that only some stories give is of the latest that does.
 */
export function gatherAuthors(views: readonly StoryView[]): ReadonlyMap<string, GatheredAuthor> {
  const authored = views
    .flatMap((view) => {
      const { published } = view;
      return published === undefined ? [] : view.authors.map((author) => ({ author, view, published }));
    })
    .toSorted(
      (a, b) => Temporal.Instant.compare(b.published, a.published) || a.view.slug.localeCompare(b.view.slug),
    );
  return new Map(
    [...Map.groupBy(authored, ({ author }) => author.id)].flatMap(([id, [first, ...others]]) => {
      if (first === undefined) return [];
      const { url } = [first, ...others].find(({ author }) => author.url !== undefined)?.author ?? {};
      return [[id, { ...first.author, url, stories: [first, ...others] }] as const];
    }),
  );
}

/** The year that a story is filed under: that of its publication, in the newsroom. */
export const publishedYear = ({ published }: AuthoredStory, newsroomZone: string): number =>
  dateAt(published, newsroomZone).year;
