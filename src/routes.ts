import type { EmbedKind } from './embeds/embed.ts';
import type { FeedFormat, FeedSubject } from './feeds/feed-subject.ts';
import { site } from './site.ts';
import type { SharedKind } from './story/shared-block.ts';

/** Every address of the site is built here, under the base path, so that a build in a folder works whole. */
const base = `${import.meta.env.BASE_URL}/`.replace('//', '/');
const origin = import.meta.env.SITE;

const path = (rest: string): string => base + rest;

/** An address below the base path, as an article's prose gives it: `/explainers/<slug>/`. */
export const sitePath = (address: string): string => path(address.slice(1));
export const homePath = (): string => path('');
/** How to follow the site, a story, a topic, a person or a place. */
export const followPath = (): string => path('follow/');
/** All feeds, to be taken into a reader at once. */
export const opmlPath = (): string => path('feeds.opml');
/** How a person sees a feed that was opened in a browser. */
export const feedStylePath = (): string => path('feed.css');
/** The names of pages, for the page at unknown addresses. */
export const namedPagesPath = (): string => path('pages.json');
export const manifestPath = (): string => path('site.webmanifest');
/** The stories under a topic. */
export const topicPath = (id: string): string => path(`topics/${id}/`);
/** All topics. */
export const topicsPath = (): string => path('topics/');
/** All people. */
export const peoplePath = (): string => path('people/');
/** All places. */
export const placesPath = (): string => path('places/');
/** A place in all stories. */
export const placePath = (id: string): string => path(`places/${id}/`);
/** All deadlines: ahead, today and past. */
export const deadlinesPath = (): string => path('deadlines/');
/** The deadlines that were ever set for a year. */
export const deadlineYearPath = (year: number): string => path(`deadlines/${year}/`);
/** Those of a month in a year that is too long for one page. */
export const deadlineMonthPath = (month: Temporal.PlainYearMonth): string =>
  path(`deadlines/${month.toString().replace('-', '/')}/`);
/** All stories by year and month. */
export const archivePath = (): string => path('archive/');
/** What was published, and what happened, in a year. */
export const archiveYearPath = (year: number): string => path(`archive/${year}/`);
/** The same of a month. */
export const archiveMonthPath = (month: Temporal.PlainYearMonth): string =>
  path(`archive/${month.toString().replace('-', '/')}/`);
/** The search of the site. */
export const searchPath = (): string => path('search/');
/** The engine of the search; its index lies beside it. */
export const searchEnginePath = (): string => path('pagefind/pagefind.js');
/**
 * A further page of the stories or the developments that a topic, a person or a place gathers, under its own address;
 * counted from 1, the oldest.
 */
export const olderPath = (home: string, list: 'stories' | 'developments', number: number): string =>
  `${home}${list}/${number}/`;
/** A part of a list of all that is too long for one page: what is under one letter, or in one country. */
export const directoryPartPath = (home: string, by: 'letters' | 'countries', key: string): string =>
  `${home}${by}/${key}/`;
/** A person in all stories. */
export const personPath = (id: string): string => path(`people/${id}/`);
export const storyPath = (slug: string): string => path(`explainers/${slug}/`);
/** The story as it stood at the end of a day. */
export const editionPath = (slug: string, date: Temporal.PlainDate): string =>
  path(`explainers/${slug}/at/${date.toString()}/`);
/** Everything that changed in a story, newest first. */
export const changesPath = (slug: string): string => path(`explainers/${slug}/changes/`);
/** What an edition changed against the one before it. */
export const editionChangesPath = (slug: string, date: Temporal.PlainDate): string =>
  path(`explainers/${slug}/at/${date.toString()}/changes/`);
/** The dates and fragments of all changes, for the browser of a returning reader. */
export const changesJsonPath = (slug: string): string => path(`explainers/${slug}/changes.json`);
/** All deadlines of the site, for a calendar. */
export const deadlinesCalendarPath = (): string => path('deadlines.ics');
/** The deadlines and engagements of a story, for a calendar. */
export const storyCalendarPath = (slug: string): string => path(`explainers/${slug}/calendar.ics`);
/** The record of a story with all its dated states, as JSON. */
export const storyJsonPath = (slug: string): string => path(`explainers/${slug}/story.json`);
/** What the fields of a story's JSON mean, as a JSON Schema. */
export const storySchemaPath = (): string => path('schemas/story.json');
/** A story as Markdown. */
export const storyMarkdownPath = (slug: string): string => path(`explainers/${slug}/index.md`);
export const llmsPath = (): string => path('llms.txt');
export const sitemapIndexPath = (): string => path('sitemap-index.xml');
/** One part of the sitemap; the first is 1. */
export const sitemapPath = (part: number): string => path(`sitemap-${part}.xml`);
export const newsSitemapPath = (): string => path('news-sitemap.xml');
export const deadlineCalendarPath = (slug: string, id: string): string =>
  path(`explainers/${slug}/deadline/${id}.ics`);
/** A block on a page of its own. */
export const sharePath = (slug: string, kind: SharedKind, id: string): string =>
  path(`explainers/${slug}/${kind}/${id}/`);
/** A page made to stand in a frame on somebody else's. */
export const embedPath = (slug: string, kind: EmbedKind, id: string): string =>
  path(`explainers/${slug}/embed/${kind}/${id}/`);
/** How to embed a story, for those who ask by oEmbed. */
export const oembedPath = (slug: string): string => path(`explainers/${slug}/oembed.json`);
/** How to embed a block, for those who ask by oEmbed. */
export const shareOembedPath = (slug: string, kind: SharedKind, id: string): string =>
  path(`explainers/${slug}/${kind}/${id}/oembed.json`);
export const storyCardPath = (slug: string): string => path(`cards/${slug}.png`);
export const editionCardPath = (slug: string, date: Temporal.PlainDate): string =>
  path(`cards/${slug}/${date.toString()}.png`);
export const blockCardPath = (slug: string, kind: SharedKind, id: string): string =>
  path(`cards/${slug}/${kind}/${id}.png`);
/** The map of a story's route as a picture by itself. */
export const routePicturePath = (slug: string): string => path(`maps/${slug}.png`);
/** The coast of a map. */
export const landPath = (name: string): string => path(`maps/${name}.svg`);
/** Who publishes this. */
export const aboutPath = (): string => path('about/');
/** By which rules this is published. */
export const standardsPath = (): string => path('standards/');
/** How mistakes are mended, and every one that was. */
export const correctionsPath = (): string => path('corrections/');
/** The corrections of one year. */
export const correctionsOfYearPath = (year: number): string => path(`corrections/${year}/`);
/** Where what is said here comes from. */
export const methodsPath = (): string => path('methods/');
/** Who owns this and who pays for it. */
export const ownershipPath = (): string => path('ownership/');
/** What is known about those who read. */
export const privacyPath = (): string => path('privacy/');
/** How to reach the newsroom. */
export const contactPath = (): string => path('contact/');
/** Everybody who wrote a story that is published, if their stories name them. */
export const authorsPath = (): string => path('authors/');
/** The stories that somebody wrote. */
export const authorPath = (id: string): string => path(`authors/${id}/`);
/** What somebody published in one year. */
export const authorYearPath = (id: string, year: number): string => path(`authors/${id}/${year}/`);
/** Where the file lies that says whom to tell of a weakness; its place is at the root of a host (RFC 9116 §3). */
export const securityTxtAddress = (): string => new URL('/.well-known/security.txt', origin).href;
/** The script that keeps pages for when there is no connection. */
export const workerPath = (): string => path('sw.js');
/** What is shown instead of a page that is not kept. */
export const offlinePath = (): string => path('offline/');
/** A story whole in one file, to be kept. */
export const storyFilePath = (slug: string): string => path(`explainers/${slug}/${slug}.html`);

const feedFile: Record<FeedFormat, string> = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' };

/** The folder under the base path that the feeds of something are in. */
function folderOf(subject: FeedSubject): string | undefined {
  switch (subject.kind) {
    case 'stories':
      return undefined;
    case 'developments':
    case 'deadlines':
      return subject.kind;
    case 'story':
      return `explainers/${subject.slug}`;
    case 'topic':
      return `topics/${subject.id}`;
    case 'person':
      return `people/${subject.id}`;
    case 'place':
      return `places/${subject.id}`;
  }
}

/**
 * The folder of a document of a feed, under the base path and without a slash at its end; the site itself has none.
 * `archive` is the number of a page of older entries, from 1 on.
 */
export function feedFolder(subject: FeedSubject, archive?: number): string | undefined {
  const steps = [folderOf(subject), archive === undefined ? undefined : `archive/${archive}`];
  return steps.filter((step) => step !== undefined).join('/') || undefined;
}

/** A document of a feed in one of its formats. */
export function feedPath(subject: FeedSubject, format: FeedFormat, archive?: number): string {
  const folder = feedFolder(subject, archive);
  return path(folder === undefined ? feedFile[format] : `${folder}/${feedFile[format]}`);
}

/**
 * Words on a page, which browsers that can show them (WICG, URL Fragment Text Directives); others show what has the
 * fragment of the address.
 */
export const wordsAt = (address: string, words: string): string =>
  `${address}:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`;

/** A file from `public/`. */
export const publicPath = (name: string): string => path(name);

/** The absolute address of one of the paths above. */
export const absolute = (pathname: string): string => new URL(pathname, origin).href;

/** The host that ids of feeds and calendars are made with: never another one, wherever the site moves. */
export const idHost = (): string => site.firstHost ?? new URL(origin).hostname;

/** The address at which a calendar program subscribes to one of the calendars above. */
export const webcal = (pathname: string): string => absolute(pathname).replace(/^https?:/, 'webcal:');
