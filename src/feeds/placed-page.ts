import { feedFolder } from '../routes.ts';
import { feedPages, type FeedPage } from './feed-page.ts';
import type { SiteFeeds } from './site-feeds.ts';

/** A document of a feed and the folder that it stands in, whatever its format. */
export interface PlacedPage {
  readonly folder: string | undefined;
  readonly page: FeedPage;
}

/** Every document of every feed of a site, each in a folder of its own. */
export function placedPages(feeds: SiteFeeds): readonly PlacedPage[] {
  const { stories, developments, deadlines, ofStory, ahead, ofTopic, ofPerson, ofPlace } = feeds;
  return [
    stories,
    developments,
    deadlines,
    ...[ofStory, ahead, ofTopic, ofPerson, ofPlace].flatMap((of) => [...of.values()]),
  ].flatMap((feed) =>
    feedPages(feed).map((page) => ({ folder: feedFolder(feed.subject, page.number), page })),
  );
}
