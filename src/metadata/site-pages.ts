import { absolute, changesPath, followPath, homePath, standardsPath, storyPath } from '../routes.ts';
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
 * changes, and what is about no story. Share pages, embeds and editions are not: their heads say so.
 */
export function sitePages(views: readonly StoryView[]): readonly SitePage[] {
  const stories = views.map((view) => ({ slug: view.slug, modified: modified(view) }));
  const newest = stories
    .flatMap((story) => story.modified ?? [])
    .toSorted((a, b) => Temporal.Instant.compare(a, b))
    .at(-1);
  return [
    { address: absolute(homePath()), modified: newest },
    ...stories.flatMap((story) =>
      [storyPath(story.slug), changesPath(story.slug)].map((pathname) => ({
        address: absolute(pathname),
        modified: story.modified,
      })),
    ),
    ...standing.map((pathname) => ({ address: absolute(pathname) })),
  ];
}
