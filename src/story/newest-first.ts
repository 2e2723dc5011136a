import { dateAt } from './moment.ts';
import type { StoryView } from './story-at.ts';

/**
 * Stories in the order of a front page: the one with the newest development first, where nothing has developed yet by the
 * day of its publication. What is as new as another is settled for good: the one published last, then by its slug.
 */
export function newestFirst(views: readonly StoryView[], newsroomZone: string): readonly StoryView[] {
  return views
    .map((view) => {
      const published = view.published ?? view.at;
      const news = view.lastDevelopment ?? dateAt(published, newsroomZone);
      return { view, news, published };
    })
    .toSorted(
      (a, b) =>
        Temporal.PlainDate.compare(b.news, a.news) ||
        Temporal.Instant.compare(b.published, a.published) ||
        (a.view.slug < b.view.slug ? -1 : 1),
    )
    .map(({ view }) => view);
}
