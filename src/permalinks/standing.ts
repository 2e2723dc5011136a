import { editionsBy } from '../story/edition.ts';
import { fragmentsOn } from '../story/fragments-on.ts';
import { storyAt, type StoryView } from '../story/story-at.ts';
import type { Story } from '../story/story.ts';
import { permalinkText } from './permalink.ts';
import { turnsOf } from './turns.ts';

/** Permalinks as they are written. */
export type Permalinks = ReadonlySet<string>;

/** The topics, people, places and authors of a story, which are gathered from the day it is published. */
const gatheredFrom = (view: StoryView): readonly string[] =>
  view.published === undefined
    ? []
    : [
        ...view.topics.map(({ id }) => permalinkText({ kind: 'topics', id })),
        ...view.people.map(({ id }) => permalinkText({ kind: 'people', id })),
        ...view.stops.map(({ placeId }) => permalinkText({ kind: 'places', id: placeId })),
        ...view.authors.map(({ id }) => permalinkText({ kind: 'authors', id })),
      ];

/**
 * What stands at an instant and must go on standing: stories, their editions, every block and section that the
 * page of its story has at that instant, and the topics, people, places and authors of all that is published by then.
 */
export function standingAt(
  stories: readonly Story[],
  at: Temporal.Instant,
  newsroomZone: string,
): Permalinks {
  return new Set(
    stories.flatMap((story) => {
      const page = permalinkText({ kind: 'story', slug: story.slug });
      const view = storyAt(story, at, newsroomZone);
      return [
        page,
        ...editionsBy(story, at, newsroomZone).map(({ date }) =>
          permalinkText({ kind: 'edition', slug: story.slug, date: date.toString() }),
        ),
        ...[...fragmentsOn(view)].map((fragment) => `${page}#${fragment}`),
        ...gatheredFrom(view),
      ];
    }),
  );
}

/** A day that no record reaches. */
const endOfTime = '9999-12-31';

/**
 * What stands of a story before each turn of its prose, and at last. Between two turns things are only added, so
 * that these are all it ever has.
 */
function readingsOf(story: Story, newsroomZone: string): readonly Permalinks[] {
  return [...turnsOf(story.body), endOfTime]
    .map((day) => Temporal.PlainDate.from(day).toZonedDateTime(newsroomZone).toInstant())
    .map((turn) => standingAt([story], turn.subtract({ nanoseconds: 1 }), newsroomZone));
}

/** What stands at any time: for redirects, which have no date. */
export function standingEver(stories: readonly Story[], newsroomZone: string): Permalinks {
  return new Set(stories.flatMap((story) => readingsOf(story, newsroomZone).flatMap((each) => [...each])));
}

/** What is never taken away again by a passage once it stands: from there nobody has to be sent on at any time. */
export function standingForGood(stories: readonly Story[], newsroomZone: string): Permalinks {
  return new Set(
    stories.flatMap((story) => {
      const readings = readingsOf(story, newsroomZone);
      return [...(readings.at(-1) ?? [])].filter((permalink) =>
        readings
          .slice(readings.findIndex((reading) => reading.has(permalink)))
          .every((reading) => reading.has(permalink)),
      );
    }),
  );
}
