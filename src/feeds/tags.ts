import { idHost } from '../routes.ts';
import { site } from '../site.ts';
import { anchor } from '../story/anchor.ts';
import { firstFragment } from '../story/first-names.ts';
import type { StoryView } from '../story/story-at.ts';
import type { UpdateView } from '../story/update.ts';
import type { FeedSubject } from './feed-subject.ts';

/** A tag URI (RFC 4151 §2.1): whoever had the host on that day has named the thing for good. */
const tag = (day: string, name: string): string => `tag:${idHost()},${day}:${name}`;

type Named = Pick<StoryView, 'first'> & { readonly published: Temporal.Instant };

/**
 * The permanent id of a story in feeds: of the day of its first publication, UTC, and the slug it was first published
 * under.
 */
export const storyTag = ({ published, first }: Named): string =>
  tag(published.toString().slice(0, 10), `explainers/${first.slug}`);

/** The permanent id of a development or a correction, of what it was first published as. */
export const updateTag = (story: Named, { id }: Pick<UpdateView, 'id'>): string =>
  `${storyTag(story)}/${firstFragment(story.first, anchor('update', id))}`;

/** The permanent id of the feed of a story's developments. */
export const storyFeedTag = (story: Named): string => `${storyTag(story)}/developments`;

/** The permanent id of a feed that belongs to no story; a topic, a person and a place are given by their first ids. */
export function siteFeedTag(subject: Exclude<FeedSubject, { kind: 'story' }>): string {
  switch (subject.kind) {
    case 'stories':
    case 'developments':
    case 'deadlines':
      return tag(site.founded, subject.kind);
    case 'topic':
      return tag(site.founded, `topics/${subject.id}`);
    case 'person':
      return tag(site.founded, `people/${subject.id}`);
    case 'place':
      return tag(site.founded, `places/${subject.id}`);
  }
}
