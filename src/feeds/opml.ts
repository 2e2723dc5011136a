import { generateOpml } from 'feedsmith';
import { absolute, feedPath } from '../routes.ts';
import { site } from '../site.ts';
import type { Feed } from './feed.ts';
import { offeredFeeds } from './offered-feeds.ts';
import type { SiteFeeds } from './site-feeds.ts';
import { ZonedDate } from './zoned-date.ts';

/** All feeds that a site offers as OPML 2.0 (§ Subscription lists), in folders by what they are about. */
export function printOpml(feeds: SiteFeeds): string {
  const { stories, developments, deadlines, ofStory, ofTopic, ofPerson, ofPlace } = feeds;
  const folder = (text: string, all: Iterable<Feed>) => {
    const outlines = Array.from(all, outline);
    return outlines.length === 0 ? [] : [{ text, outlines }];
  };
  const opml = generateOpml({
    head: { title: `Feeds of ${site.name}`, dateModified: new ZonedDate(developments.updated) },
    body: {
      outlines: [
        outline(stories),
        outline(developments),
        outline(deadlines),
        ...folder('Stories', ofStory.values()),
        ...folder('Topics', offeredFeeds(ofTopic).values()),
        ...folder('People', offeredFeeds(ofPerson).values()),
        ...folder('Places', offeredFeeds(ofPlace).values()),
      ],
    },
  });
  return `${opml}\n`;
}

const outline = ({ subject, title, description, home }: Feed) => ({
  text: title,
  title,
  description,
  type: 'rss',
  version: 'RSS2',
  xmlUrl: absolute(feedPath(subject, 'rss')),
  htmlUrl: home,
  language: site.language,
});
