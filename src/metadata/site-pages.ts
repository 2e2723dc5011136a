import {
  absolute,
  archiveMonthPath,
  archivePath,
  archiveYearPath,
  authorPath,
  authorYearPath,
  changesPath,
  correctionsOfYearPath,
  deadlinesPath,
  deadlineMonthPath,
  deadlineYearPath,
  followPath,
  homePath,
  personPath,
  placePath,
  searchPath,
  storyPath,
  topicPath,
} from '../routes.ts';
import { site } from '../site.ts';
import { archiveOf, archiveYears, type ArchiveMonth } from '../story/archive.ts';
import { deadlineYears, type DeadlineMonth } from '../story/deadline-years.ts';
import { gatherDeadlines } from '../story/gathered-deadlines.ts';
import { gatherPeople, gatherPlaces, gatherTopics } from '../story/gathering.ts';
import { gatherAuthors } from '../story/gather-authors.ts';
import { correctionYear, gatherCorrections } from '../story/gather-corrections.ts';
import { inYears } from '../story/in-years.ts';
import type { StoryView } from '../story/story-at.ts';
import {
  authorDirectory,
  directoryParts,
  personDirectory,
  placeDirectory,
  topicDirectory,
} from './directory.ts';
import { modified } from './modified.ts';
import { storiesInYears } from './stories-in-years.ts';
import { trustPages } from './trust-pages.ts';

/** A page that search engines may list. */
export interface SitePage {
  /** Its canonical address. */
  readonly address: string;
  /** When it last changed, by the record; nothing for a page that no record moves. */
  readonly modified?: string | undefined;
}

/** The pages that are about no story. */
const standing = (): readonly string[] => [
  followPath(),
  searchPath(),
  ...trustPages().map(({ path }) => path),
];

/**
 * Every page that is its own canonical one and open to search engines: the front page, stories and their logs of
 * changes, topics, people, places, authors, deadlines and the archive, as new as the newest of their stories, the lists of
 * all of them, and what is about no story. Share pages, embeds, editions, pages of older entries and stories ahead of their
 * publication are not: their heads say so.
 */
export function sitePages(stories: readonly StoryView[]): readonly SitePage[] {
  // A page that is there ahead of its publication asks not to be listed.
  const views = stories.filter(({ published }) => published !== undefined);
  const page = (pathname: string, of: readonly StoryView[]): SitePage => ({
    address: absolute(pathname),
    modified: newest(of),
  });
  const deadlines = gatherDeadlines(views);
  const months = archiveOf(views, site.newsroomZone);
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
    ...Array.from(gatherPlaces(views).values(), ({ id, stories }) =>
      page(
        placePath(id),
        stories.map(({ view }) => view),
      ),
    ),
    ...[
      topicDirectory(views),
      personDirectory(views),
      placeDirectory(views),
      // Where no story names its author there is no such list.
      ...[authorDirectory(views)].filter(({ groups }) => groups.length > 0),
    ]
      .flatMap((directory) => [directory, ...directoryParts<unknown>(directory)])
      .map(({ path }) => page(path, views)),
    ...[...gatherAuthors(views).values()].flatMap(({ id, stories }) => [
      page(authorPath(id), viewsOf(stories)),
      ...storiesInYears(stories).years.map(({ year, all }) => page(authorYearPath(id, year), viewsOf(all))),
    ]),
    page(
      deadlinesPath(),
      deadlines.flatMap(({ stories }) => stories),
    ),
    ...deadlineYears(deadlines).flatMap(({ year, months: due, isSplit }) => [
      page(deadlineYearPath(year), due.flatMap(storiesDue)),
      ...(isSplit ? due.map((of) => page(deadlineMonthPath(of.month), storiesDue(of))) : []),
    ]),
    page(archivePath(), storiesIn(months)),
    ...archiveYears(months).map((of) => page(archiveYearPath(of.year), storiesIn(of.months))),
    ...months.map((of) => page(archiveMonthPath(of.month), storiesIn([of]))),
    ...standing().map((pathname) => ({ address: absolute(pathname) })),
    ...inYears(gatherCorrections(views), correctionYear).years.map(({ year, all }) =>
      page(correctionsOfYearPath(year), viewsOf(all)),
    ),
  ];
}

/** The stories of what was gathered from them. */
const viewsOf = (all: readonly { readonly view: StoryView }[]): readonly StoryView[] =>
  all.map(({ view }) => view);

/** The stories that have the deadlines of a month. */
const storiesDue = ({ deadlines }: DeadlineMonth): readonly StoryView[] =>
  deadlines.flatMap(({ stories }) => stories);

/** The stories that some months of the archive name. */
function storiesIn(months: readonly ArchiveMonth[]): readonly StoryView[] {
  return [
    ...new Set(months.flatMap(({ stories, updates }) => [...stories, ...updates.map(({ view }) => view)])),
  ];
}

/** When the last of some stories was modified. */
function newest(views: readonly StoryView[]): string | undefined {
  return views
    .flatMap((view) => modified(view) ?? [])
    .toSorted((a, b) => Temporal.Instant.compare(a, b))
    .at(-1);
}
