import type { DevelopmentEntry } from '../../../src/feeds/development-entries.ts';
import type { Entry, Feed } from '../../../src/feeds/feed.ts';
import type { FeedSubject } from '../../../src/feeds/feed-subject.ts';

const day = Temporal.ZonedDateTime.from('2025-10-30T11:00:00+09:00[Asia/Seoul]');
const changed = day.add({ days: 2 });

/** An entry of a feed, with whatever it needs to differ in. */
export function anEntry(of: Partial<Entry> = {}): Entry {
  return {
    id: 'tag:news.example,2025-10-01:explainers/trip/update-one',
    title: 'They met',
    link: 'https://news.example/news/explainers/trip/#update-one',
    summary: 'In Busan.',
    html: '<p>They <b>met</b>.</p>',
    published: day,
    updated: changed,
    authors: [{ name: 'Mara Lind', url: 'https://news.example/news/authors/mara-lind/' }],
    topics: [{ id: 'china', name: 'China' }],
    card: { url: 'https://news.example/news/cards/trip.png?v=1', alt: 'A card' },
    ...of,
  };
}

/** A feed of so many entries, the newest first, a day apart. */
export function aFeed(count: number, subject: FeedSubject = { kind: 'developments' }): Feed {
  const entries = Array.from({ length: count }, (_, index) =>
    anEntry({
      id: `tag:news.example,2025-10-01:entry-${count - index}`,
      title: `Entry ${count - index}`,
      published: day.subtract({ days: index }),
    }),
  );
  return feedOf(entries, subject);
}

/** The same feed, of developments of one story that touched nothing. */
export function ofDevelopments(feed: Feed): Feed<DevelopmentEntry> {
  const story = { slug: 'trip', title: 'A trip' };
  return {
    ...feed,
    entries: feed.entries.map((entry) => ({
      ...entry,
      story,
      update: { id: 'one', kind: 'development' as const },
      touched: [],
      people: new Set<string>(),
      places: new Set<string>(),
    })),
  };
}

/** A feed of these entries; something that is no longer among them changed a day later. */
export function feedOf(entries: readonly Entry[], subject: FeedSubject = { kind: 'developments' }): Feed {
  return {
    subject,
    id: 'tag:news.example,2025-10-01:developments',
    title: 'Developments',
    name: 'Developments',
    description: 'What happens.',
    home: 'https://news.example/news/follow/',
    updated: changed.add({ days: 1 }),
    entries,
  };
}
