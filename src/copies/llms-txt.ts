import { storyEntries } from '../calendar/story-calendar.ts';
import type { List, ListItem, PhrasingContent, RootContent } from 'mdast';
import {
  absolute,
  archivePath,
  deadlinesCalendarPath,
  feedPath,
  followPath,
  newsSitemapPath,
  opmlPath,
  peoplePath,
  placesPath,
  sitemapIndexPath,
  storyCalendarPath,
  storyJsonPath,
  storyMarkdownPath,
  storySchemaPath,
  topicsPath,
} from '../routes.ts';
import { trustPages } from '../metadata/trust-pages.ts';
import type { TrustPageId } from '../words/trust-sections.ts';
import { site } from '../site.ts';
import type { StoryView } from '../story/story-at.ts';
import { printMarkdown } from './markdown.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });

const trustNotes: Readonly<Record<TrustPageId, string>> = {
  about: 'who publishes this, and whose words it prints',
  standards: 'what the words and stamps mean',
  methods: 'what a source is, and what is checked',
  corrections: 'every correction ever made',
  ownership: 'who owns this and who pays for it',
  privacy: 'what is known about readers',
  contact: 'how to report a mistake',
};

/** What stands in the place of stories before there is one. */
const unpublished: RootContent = {
  type: 'paragraph',
  children: [text('Nothing has been published so far.')],
};

/** Of how many stories: a model reads the whole file before it knows what it wants. */
export const mostStories = 50;

/** A link with a note behind it. */
function item(pathname: string, name: string, note: string): ListItem {
  const link: PhrasingContent = { type: 'link', url: absolute(pathname), children: [text(name)] };
  return {
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: [link, text(`: ${note}`)] }],
  };
}

/** A list under its heading, or nothing when it would be empty. */
function part(heading: string, items: readonly ListItem[]): readonly RootContent[] {
  if (items.length === 0) return [];
  const list: List = { type: 'list', ordered: false, spread: false, children: [...items] };
  return [{ type: 'heading', depth: 2, children: [text(heading)] }, list];
}

/**
 * What language models are told of the site, as llmstxt.org has it: what there is, and where to read it plain. Of many
 * stories the newest are listed, and where all are.
 */
export function llmsTxt(newestFirst: readonly StoryView[]): string {
  const views = newestFirst.filter(({ published }) => published !== undefined).slice(0, mostStories);
  return printMarkdown([
    { type: 'heading', depth: 1, children: [text(site.name)] },
    {
      type: 'blockquote',
      children: [{ type: 'paragraph', children: [text(site.description)] }],
    },
    {
      type: 'paragraph',
      children: [
        text(
          'Every entry on the record of a story has a date and its sources. Say as of when a story speaks: its head has the date to which sources were read. ',
        ),
        text('You may use the stories as '),
        { type: 'link', url: site.licence, children: [text('their licence')] },
        text(` says: name ${site.name} and link to the story.`),
      ],
    },
    ...(views.length > 0 ? [] : [unpublished]),
    ...part(
      'Stories',
      views.map(({ slug, title, deck }) => item(storyMarkdownPath(slug), title, deck)),
    ),
    ...part('Records', [
      item(storySchemaPath(), 'JSON Schema', 'what the fields of a record mean'),
      ...views.map(({ slug, title }) =>
        item(storyJsonPath(slug), title, 'its record with all dated states, as JSON'),
      ),
    ]),
    ...part('Across stories', [
      item(
        archivePath(),
        'Archive',
        'every story by month; below its address each has index.md, story.json and calendar.ics',
      ),
      item(topicsPath(), 'Topics', 'each with its stories and developments'),
      item(peoplePath(), 'People', 'offices by date, whom they met, and what was said'),
      item(placesPath(), 'Places', 'visits by date, and what was planned and held there'),
    ]),
    ...part('Feeds', [
      item(feedPath({ kind: 'stories' }, 'json'), 'All stories', 'JSON Feed with full text'),
      item(
        feedPath({ kind: 'developments' }, 'json'),
        'All developments and corrections',
        'JSON Feed, with what each changed on record and its sources',
      ),
      item(opmlPath(), 'Every feed', 'OPML; of each story, topic, person and place'),
      item(followPath(), 'Follow', 'every feed and calendar, explained'),
    ]),
    ...part('Calendars', [
      item(deadlinesCalendarPath(), 'All deadlines', 'what falls due, and what became of it, as iCalendar'),
      ...views
        .filter((view) => storyEntries(view).length > 0)
        .map(({ slug, title }) => item(storyCalendarPath(slug), title, 'its deadlines and meetings')),
    ]),
    ...part('Optional', [
      ...trustPages().map(({ id, name, path }) => item(path, name, trustNotes[id])),
      item(sitemapIndexPath(), 'Sitemap', 'every page'),
      item(newsSitemapPath(), 'News sitemap', 'stories of the last two days'),
    ]),
  ]);
}
