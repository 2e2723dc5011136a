import {
  absolute,
  deadlinesPath,
  followPath,
  homePath,
  personPath,
  placePath,
  storyPath,
  topicPath,
} from '../routes.ts';
import { site } from '../site.ts';
import { firstPerson, firstPlace, firstTopic } from '../story/first-names.ts';
import type { Story } from '../story/story.ts';
import type { StoryView } from '../story/story-at.ts';
import { developmentEntries, type DevelopmentEntry } from './development-entries.ts';
import type { Entry, Feed } from './feed.ts';
import type { FeedSubject } from './feed-subject.ts';
import { isPublished } from './published-view.ts';
import { storyEntry } from './story-entry.ts';
import { siteFeedTag, storyFeedTag } from './tags.ts';
import { isolated } from '../words/direction.ts';

/** A story and how it stands at the instant of a build. */
export interface StandingStory {
  readonly story: Story;
  readonly view: StoryView;
}

/** Every feed of a site, each in the words of its readers. */
export interface SiteFeeds {
  readonly stories: Feed;
  readonly developments: Feed<DevelopmentEntry>;
  /** Those of the developments that touch a deadline. */
  readonly deadlines: Feed<DevelopmentEntry>;
  /** By slug, in the order of the stories that are published. */
  readonly ofStory: ReadonlyMap<string, Feed>;
  /** Those of stories ahead of their publication, by slug: empty, and offered on no page but their own. */
  readonly ahead: ReadonlyMap<string, Feed>;
  /** By id, in the order of the topics' names. */
  readonly ofTopic: ReadonlyMap<string, Feed<DevelopmentEntry>>;
  /** By id, in the order of the people's names. */
  readonly ofPerson: ReadonlyMap<string, Feed<DevelopmentEntry>>;
  /** By id, in the order of the places' names. */
  readonly ofPlace: ReadonlyMap<string, Feed<DevelopmentEntry>>;
}

/** Makes every feed of a site in one pass over its stories; each development is put into words once. */
export function siteFeeds(stories: readonly StandingStory[]): SiteFeeds {
  const entries: Entry[] = [];
  const developments: DevelopmentEntry[] = [];
  const ofStory = new Map<string, Feed>();
  const ahead = new Map<string, Feed>();
  const topics = new Map<string, Gathered>();
  const people = new Map<string, Gathered>();
  const places = new Map<string, Gathered>();
  for (const { story, view } of stories) {
    if (!isPublished(view)) {
      ahead.set(view.slug, storyFeed(story, view, []));
      continue;
    }
    const own = developmentEntries(story, view);
    ofStory.set(view.slug, storyFeed(story, view, own));
    entries.push(storyEntry(view));
    developments.push(...own);
    for (const { id, name } of view.topics)
      gather(topics, id, { name, first: firstTopic(view.first, id), entries: own });
    for (const { id, name } of view.people) {
      const entries = own.filter((entry) => entry.people.has(id));
      gather(people, id, { name, first: firstPerson(view.first, id), entries });
    }
    // A journey may come to a place twice, and what happens there is told once.
    for (const [id, name] of new Map(view.stops.map(({ placeId, place }) => [placeId, place]))) {
      const entries = own.filter((entry) => entry.places.has(id));
      gather(places, id, { name, first: firstPlace(view.first, id), entries });
    }
  }
  return {
    stories: feed({ kind: 'stories' }, siteFeedTag({ kind: 'stories' }), entries, {
      title: site.name,
      name: 'Stories',
      description: site.description,
      home: homePath(),
    }),
    developments: feed({ kind: 'developments' }, siteFeedTag({ kind: 'developments' }), developments, {
      title: `${site.name}: developments and corrections`,
      name: 'Developments and corrections',
      description: 'What happens in any of our stories, and what we had wrong, as it is put on record.',
      home: followPath(),
    }),
    deadlines: feed(
      { kind: 'deadlines' },
      siteFeedTag({ kind: 'deadlines' }),
      developments.filter(({ touched }) => touched.some(({ change }) => change.kind === 'deadline')),
      {
        title: `Deadlines – ${site.name}`,
        name: 'Deadlines',
        description: 'What happens to the deadlines in our stories, and what we had wrong about them.',
        home: deadlinesPath(),
      },
    ),
    ofStory,
    ahead,
    ofTopic: byName(
      topics,
      'topic',
      (name) => `What happens in our stories under “${isolated(name)}”, and what we had wrong.`,
    ),
    ofPerson: byName(
      people,
      'person',
      (name) => `What happens that concerns ${isolated(name)}, in all our stories.`,
    ),
    ofPlace: byName(places, 'place', (name) => `What happens in ${isolated(name)}, in all our stories.`),
  };
}

/** What many stories say of one topic, person or place. */
interface Gathered {
  readonly name: string;
  /** The id that it was first published with. */
  readonly first: string;
  readonly entries: DevelopmentEntry[];
}

/** Where the feed of what stories are gathered by comes from, and what tells it from one of the same name. */
const gathered = {
  topic: { before: 'Topic: ', home: topicPath },
  person: { before: '', home: personPath },
  place: { before: 'Place: ', home: placePath },
} as const;

function gather(
  all: Map<string, Gathered>,
  id: string,
  { entries, ...named }: Omit<Gathered, 'entries'> & { readonly entries: readonly DevelopmentEntry[] },
): void {
  const gathered = all.get(id) ?? { ...named, entries: [] };
  gathered.entries.push(...entries);
  all.set(id, gathered);
}

function byName(
  all: ReadonlyMap<string, Gathered>,
  kind: keyof typeof gathered,
  description: (name: string) => string,
): ReadonlyMap<string, Feed<DevelopmentEntry>> {
  return new Map(
    [...all]
      .toSorted(([, a], [, b]) => a.name.localeCompare(b.name, site.language))
      .map(([id, { name, first, entries }]) => {
        const subject = { kind, id };
        return [
          id,
          feed(subject, siteFeedTag({ kind, id: first }), entries, {
            title: `${gathered[kind].before}${isolated(name)} – ${site.name}`,
            name,
            description: description(name),
            home: gathered[kind].home(id),
          }),
        ];
      }),
  );
}

function storyFeed({ record }: Story, view: StoryView, entries: readonly Entry[]): Feed {
  const published = Temporal.Instant.from(record.published);
  return feed({ kind: 'story', slug: view.slug }, storyFeedTag({ first: view.first, published }), entries, {
    title: `${isolated(view.title)} – ${site.name}`,
    name: view.title,
    description: 'What happens in this story, and what we had wrong in it, with what each changed on record.',
    home: storyPath(view.slug),
  });
}

function feed<Each extends Entry>(
  subject: FeedSubject,
  id: string,
  entries: readonly Each[],
  { home, ...said }: Pick<Feed, 'title' | 'name' | 'description' | 'home'>,
): Feed<Each> {
  const newestFirst = entries.toSorted((a, b) => Temporal.ZonedDateTime.compare(b.published, a.published));
  const updated =
    entries
      .map((entry) => entry.updated)
      .toSorted((a, b) => Temporal.ZonedDateTime.compare(a, b))
      .at(-1) ?? Temporal.PlainDate.from(site.founded).toZonedDateTime(site.newsroomZone);
  return { subject, id, ...said, home: absolute(home), updated, entries: newestFirst };
}
