import type { StoryView } from './story-at.ts';

/** What stands on the front page: a story that leads, some that follow, and how many there are in all. */
export interface Front {
  readonly lead?: StoryView | undefined;
  readonly others: readonly StoryView[];
  readonly count: number;
}

/** How many stories follow the one that leads. */
const mostOthers = 12;

/** Lays out the front page from stories in their order; what is not published yet stands on none. */
export function frontOf(views: readonly StoryView[]): Front {
  const all = views.filter(({ published }) => published !== undefined);
  return { lead: all[0], others: all.slice(1, 1 + mostOthers), count: all.length };
}
