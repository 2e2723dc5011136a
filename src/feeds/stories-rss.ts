import { generateRssFeed } from 'feedsmith';
import { absolute, feedPath, homePath, storyPath } from '../routes.ts';
import { site } from '../site.ts';
import { dateAt } from '../story/moment.ts';
import type { StoryView } from '../story/story-at.ts';
import { fullText } from './full-text.ts';
import { storyTag } from './story-tag.ts';

/**
 * The feed of all stories, RSS 2.0 with full text. `pubDate` is the first publication, never an edit;
 * `lastBuildDate` is the newest date in the record, so that two builds of one record agree. A story that is not
 * published yet has no entry: none may lie in the future.
 */
export function storiesRss(views: readonly StoryView[]): string {
  const entries = views.flatMap((view) =>
    view.published === undefined ? [] : [{ view, published: view.published }],
  );
  const newest = entries
    .flatMap(({ view, published }) => [
      published.epochMilliseconds,
      view.lastDevelopment?.toZonedDateTime(site.newsroomZone).epochMilliseconds ?? 0,
    ])
    .reduce((latest, each) => Math.max(latest, each), 0);
  return generateRssFeed({
    title: site.name,
    link: absolute(homePath()),
    description: site.description,
    language: site.language,
    lastBuildDate: new Date(newest),
    atom: { links: [{ href: absolute(feedPath()), rel: 'self', type: 'application/rss+xml' }] },
    items: entries.map(({ view, published }) => {
      const address = absolute(storyPath(view.slug));
      return {
        title: view.title,
        link: address,
        guid: {
          value: storyTag(address, dateAt(published, site.newsroomZone), view.first),
          isPermaLink: false,
        },
        pubDate: new Date(published.epochMilliseconds),
        description: view.deck,
        categories: view.topics.map((topic) => ({ name: topic.name })),
        dc: { creators: [site.name] },
        content: { encoded: fullText(view, address) },
      };
    }),
  });
}
