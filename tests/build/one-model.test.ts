import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { explainer } from '../../src/schema/explainer.ts';
import { site } from '../../src/site.ts';
import { pass } from '../../src/story/check/checked.ts';
import { storyAt, type StoryView } from '../../src/story/story-at.ts';
import { story } from '../../src/story/story.ts';
import { deadlineStamp } from '../../src/words/deadline-words.ts';
import { stopStamp } from '../../src/words/stop-words.ts';
import { siteUrl } from './page.ts';
import { pages, read } from './site.ts';
import { editions, stories } from './stories.ts';
import { inChanges, inDevelopments, inHead, inJsonLd, inOembed, inSitemap } from './told/for-machines.ts';
import { inCalendar } from './told/in-calendar.ts';
import { inJson, inMarkdown } from './told/in-copies.ts';
import { inFullText } from './told/in-full-text.ts';
import { onPage, onSharePages } from './told/on-page.ts';
import { instant, spaced, type Told } from './told/told.ts';

// Every output of a story against every other: each is read as its own readers read it, without the record.

const addressOf = (slug: string): string => new URL(`explainers/${slug}/`, siteUrl).href;

/** What a feed of stories says of one in its own fields, and in the text it carries. */
function entryIn(
  entry:
    | {
        title: string | undefined;
        deck: string | undefined;
        authors: readonly (string | undefined)[] | undefined;
        published: string | undefined;
        updated: string | undefined;
        html: string | undefined;
      }
    | undefined,
): Told {
  if (entry === undefined) return {};
  return {
    ...inFullText(entry.html ?? ''),
    title: spaced(entry.title),
    deck: spaced(entry.deck),
    authors: entry.authors?.map(spaced),
    published: instant(entry.published),
    modified: instant(entry.updated),
  };
}

/** What each of the three feeds of stories says of one. */
function inStoryFeeds(slug: string): Record<string, Told> {
  const address = addressOf(slug);
  const rss = parseRssFeed(read('rss.xml')).items?.find(({ link }) => link === address);
  const atom = parseAtomFeed(read('atom.xml')).entries?.find(({ links }) =>
    links?.some(({ href }) => href === address),
  );
  const json = parseJsonFeed(read('feed.json')).items?.find(({ url }) => url === address);
  return {
    'rss.xml': entryIn(
      rss && {
        title: rss.title,
        deck: rss.description,
        authors: rss.dc?.creators,
        published: rss.pubDate,
        updated: rss.atom?.updated,
        html: rss.content?.encoded,
      },
    ),
    'atom.xml': entryIn(
      atom && {
        title: atom.title?.value,
        deck: atom.summary?.value,
        authors: atom.authors?.map(({ name }) => name),
        published: atom.published,
        updated: atom.updated,
        html: atom.content?.value,
      },
    ),
    'feed.json': entryIn(
      json && {
        title: json.title,
        deck: json.summary,
        authors: json.authors?.map(({ name }) => name),
        published: json.date_published,
        updated: json.date_modified,
        html: json.content_html,
      },
    ),
  };
}

/** What the calendars of single deadlines say, together. */
function inSingleCalendars({ slug, deadlines }: StoryView): Told {
  const each = deadlines.map(({ id }) =>
    inCalendar(read(`explainers/${slug}/deadline/${id}.ics`), addressOf(slug)),
  );
  return {
    due: new Map(each.flatMap(({ due }) => [...(due ?? [])])),
    dueAt: new Map(each.flatMap(({ dueAt }) => [...(dueAt ?? [])])),
    calledOff: each.flatMap(({ calledOff }) => calledOff ?? []).toSorted(),
  };
}

/** The title under which a list of many stories has one. */
const titleIn = (text: string, pattern: RegExp): Told => ({ title: spaced(pattern.exec(text)?.[1]) });

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** It has what stories share once, as one of them tells it: of each it has some, and nothing else. */
const sharing = 'deadlines.ics';

/** Of what is said of a story, the part that is about some of its deadlines. */
function partOf(said: Told[keyof Told], titles: readonly string[]): Told[keyof Told] {
  if (said instanceof Map) {
    const all: ReadonlyMap<string, string> = said;
    return new Map([...all].filter(([title]) => titles.includes(title)));
  }
  return Array.isArray(said) ? (said as readonly string[]).filter((title) => titles.includes(title)) : said;
}

/** The keys under which lists may hold only some of what others hold. */
const partial: ReadonlySet<keyof Told> = new Set(['meetings']);

/** How many outputs at least speak of each thing, for a story that is published. */
const spokenOf: Record<keyof Told, number> = {
  title: 9,
  deck: 6,
  authors: 12,
  published: 6,
  modified: 6,
  reach: 3,
  deadlines: 6,
  due: 9,
  dueAt: 6,
  calledOff: 9,
  stops: 5,
  places: 6,
  meetings: 3,
  people: 6,
  claims: 5,
  updates: 10,
  sources: 6,
};

const keys = Object.keys(spokenOf) as (keyof Told)[];

/** A value for comparison: lists keep their order, and what is known by name does not need one. */
const comparable = (value: Told[keyof Told]): unknown =>
  value instanceof Map ? Object.fromEntries([...(value as ReadonlyMap<string, string>)].toSorted()) : value;

describe.each(stories)('every output of $slug', ({ slug, view, page }) => {
  const address = addressOf(slug);
  const own = pages.filter(({ file }) => file.startsWith(`explainers/${slug}/`));
  const file = (name: string): string => read(`explainers/${slug}/${name}`);
  const published = view.published !== undefined;
  const outputs: Record<string, Told> = {
    page: onPage(page),
    head: inHead(page),
    'structured data': inJsonLd(page),
    'pages of its blocks': onSharePages(own),
    'story.json': inJson(file('story.json')),
    'index.md': inMarkdown(file('index.md')),
    'calendar.ics': inCalendar(file('calendar.ics'), address),
    'calendars of its deadlines': inSingleCalendars(view),
    'changes.json': inChanges(file('changes.json')),
    'oembed.json': inOembed(file('oembed.json')),
    'sitemap-1.xml': inSitemap(read('sitemap-1.xml'), address),
    ...(published
      ? {
          'llms.txt': titleIn(
            read('llms.txt'),
            new RegExp(`- \\[(.*?)\\]\\(${escaped(address)}index\\.md\\)`),
          ),
          'follow/': titleIn(read('follow/index.html'), new RegExp(`id="story-${slug}"><p><b>(.*?)</b>`)),
          ...inStoryFeeds(slug),
          [sharing]: inCalendar(read(sharing), address),
          'its own rss.xml': inDevelopments(file('rss.xml')),
          'its own atom.xml': inDevelopments(file('atom.xml')),
          'its own feed.json': inDevelopments(file('feed.json')),
        }
      : {}),
  };

  test.each(keys)('says the same of %s', (key) => {
    const saying = Object.entries(outputs).flatMap(([name, told]) =>
      told[key] === undefined ? [] : [[name, told[key]] as const],
    );
    if (published) expect(saying.length).toBeGreaterThanOrEqual(spokenOf[key]);
    // The one that says most: where lists may hold some of it, all others say a part of that.
    const size = (said: unknown): number => (said instanceof Map ? said.size : 0);
    const [[, most] = ['', undefined], ...others] = saying
      .filter(([name]) => name !== sharing)
      .toSorted(([, a], [, b]) => size(b) - size(a));
    for (const [name, said] of others) {
      const expected = partial.has(key) && said instanceof Map ? partOf(most, [...said.keys()]) : most;
      expect(comparable(said), name).toEqual(comparable(expected));
    }
    const shared = outputs[sharing];
    if (shared?.[key] !== undefined)
      expect(comparable(shared[key])).toEqual(comparable(partOf(most, [...(shared.due?.keys() ?? [])])));
  });
});

test('some story is published and has everything that is compared', () => {
  const full = stories.filter(
    ({ view }) =>
      view.published !== undefined &&
      [view.stops, view.deadlines, view.claims, view.updates].every(({ length }) => length > 0),
  );
  expect(full.length).toBeGreaterThan(0);
});

// The record that others get says what was known on any day: it is enough to read an edition by.
describe.each(editions)('$page.file', ({ slug, view: { at }, page }) => {
  const fields = Object.keys(explainer.shape);
  const copy = JSON.parse(read(`explainers/${slug}/story.json`)) as Record<string, unknown>;
  const record = explainer.parse(
    Object.fromEntries(Object.entries(copy).filter(([field]) => fields.includes(field))),
  );
  const then = storyAt(story(slug, pass(record), ''), at, site.newsroomZone);
  const told = onPage(page);

  test('says what the record in story.json says of its day', () => {
    expect(told.title).toBe(spaced(then.title));
    expect(told.deck).toBe(spaced(then.deck));
    expect(comparable(told.deadlines)).toEqual(
      comparable(
        new Map(then.deadlines.map(({ title, phase }) => [spaced(title), deadlineStamp[phase].word])),
      ),
    );
    expect(comparable(told.due)).toEqual(
      comparable(new Map(then.deadlines.map(({ title, due }) => [spaced(title), due.date.toString()]))),
    );
    expect(told.stops).toEqual(then.stops.map(({ place, phase }) => `${place}: ${stopStamp[phase].word}`));
    expect(told.people).toEqual(then.people.map(({ name }) => name));
    expect([...(told.claims?.keys() ?? [])].toSorted()).toEqual(
      then.claims.map(({ text }) => spaced(text)).toSorted(),
    );
    expect(told.updates).toEqual(then.updates.map(({ on, text }) => `${on.date.toString()} ${spaced(text)}`));
  });
});
