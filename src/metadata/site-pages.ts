import {
  absolute,
  changesPath,
  followPath,
  homePath,
  personPath,
  standardsPath,
  storyPath,
  topicPath,
} from '../routes.ts';
import { gatherPeople, gatherTopics } from '../story/gathering.ts';
import type { StoryView } from '../story/story-at.ts';
import { modified } from './modified.ts';

/** A page that search engines may list. */
export interface SitePage {
  /** Its canonical address. */
  readonly address: string;
  /** When it last changed, by the record; nothing for a page that no record moves. */
  readonly modified?: string | undefined;
}

/** The pages that are about no story. */
const standing: readonly string[] = [followPath(), standardsPath()];

/**
 * Every page that is its own canonical one and open to search engines: the front page, stories and their logs of
 * changes, topics and people, as new as the newest of their stories, and what is about no story. Share pages, embeds and editions are not: their heads say so.
 */
export function sitePages(views: readonly StoryView[]): readonly SitePage[] {
  const page = (pathname: string, of: readonly StoryView[]): SitePage => ({
    address: absolute(pathname),
    modified: newest(of),
  });
  return [
    page(homePath(), views),
    ...views.flatMap((view) => [page(storyPath(view.slug), [view]), page(changesPath(view.slug), [view])]),
    ...Array.from(gatherTopics(views).values(), ({ id, stories }) => page(topicPath(id), stories)),
    ...Array.from(gatherPeople(views).values(), ({ id, appearances }) =>
      page(
        personPath(id),
        appearances.map(({ view }) => view),
      ),
    ),
    ...standing.map((pathname) => ({ address: absolute(pathname) })),
  ];
}

/** When the last of some stories was modified. */
function newest(views: readonly StoryView[]): string | undefined {
  return views
    .flatMap((view) => modified(view) ?? [])
    .toSorted((a, b) => Temporal.Instant.compare(a, b))
    .at(-1);
}
