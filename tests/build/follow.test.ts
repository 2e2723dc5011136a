import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { anchor } from '../../src/story/anchor.ts';
import { peopleTouched } from '../../src/story/people-touched.ts';
import { placesTouched } from '../../src/story/places-touched.ts';
import { longDate, shortDateYear } from '../../src/words/date.ts';
import { absent, plain, textOf } from './checks/printed.ts';
import { siteUrl } from './page.ts';
import { fileAt, files, isCopy, pages, read } from './site.ts';
import { builtAt, stories } from './stories.ts';

/** An entry in whatever format, for comparison. */
interface Said {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly link: string | undefined;
  readonly summary: string | undefined;
  readonly html: string | undefined;
  readonly published: string;
  readonly updated: string;
  readonly topics: readonly (string | undefined)[];
  readonly image: string | undefined;
}

interface SaidFeed {
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly home: string | undefined;
  readonly entries: readonly Said[];
}

const instant = (date: string | undefined): string => new Date(date ?? Number.NaN).toISOString();

function fromRss(text: string): SaidFeed {
  const { title, description, link, items = [] } = parseRssFeed(text);
  return {
    title,
    description,
    home: link,
    entries: items.map((item) => ({
      id: item.guid?.value,
      title: item.title,
      link: item.link,
      summary: parseHTML(`<p>${item.description ?? ''}</p>`).document.documentElement.textContent,
      html: item.content?.encoded,
      published: instant(item.pubDate),
      updated: instant(item.atom?.updated),
      topics: item.categories?.map(({ name }) => name) ?? [],
      image: item.media?.contents?.[0]?.url,
    })),
  };
}

function fromAtom(text: string): SaidFeed {
  const { title, subtitle, links, entries = [] } = parseAtomFeed(text);
  const alternate = (all: typeof links): string | undefined =>
    all?.find(({ rel }) => rel === 'alternate')?.href;
  return {
    title: title?.value,
    description: subtitle?.value,
    home: alternate(links),
    entries: entries.map((entry) => ({
      id: entry.id,
      title: entry.title?.value,
      link: alternate(entry.links),
      summary: entry.summary?.value,
      html: entry.content?.value,
      published: instant(entry.published),
      updated: instant(entry.updated),
      topics: entry.categories?.map(({ label }) => label) ?? [],
      image: entry.media?.contents?.[0]?.url,
    })),
  };
}

function fromJson(text: string): SaidFeed {
  const { title, description, home_page_url, items = [] } = parseJsonFeed(text);
  return {
    title,
    description,
    home: home_page_url,
    entries: items.map((item) => ({
      id: item.id,
      title: item.title,
      link: item.url,
      summary: item.summary,
      html: item.content_html,
      published: instant(item.date_published),
      updated: instant(item.date_modified),
      topics: item.tags ?? [],
      image: item.image,
    })),
  };
}

/** The folders that feeds stand in; the site's own is empty. */
const folders = [...files].flatMap((file) => /^((?:.*\/)?)rss\.xml$/.exec(file)?.[1] ?? []);
const current = folders.filter((folder) => !/(^|\/)archive\/\d+\/$/.test(folder));
const rss = (folder: string): SaidFeed => fromRss(read(`${folder}rss.xml`));
const published = stories.filter(({ view }) => view.published !== undefined);
/** Whether a feed has brought anything, if it is of a topic, a person or a place. */
const brings = (folder: string): boolean =>
  !/^(?:topics|people|places)\//.test(folder) || rss(folder).entries.length > 0;
/** Those that a reader is offered: not those of stories ahead of their publication, nor what has brought nothing so far. */
const offered = current.filter(
  (folder) =>
    brings(folder) &&
    stories.every(({ slug, view }) => view.published !== undefined || folder !== `explainers/${slug}/`),
);

/** A date that has begun nowhere when the site is built. */
const tomorrow = builtAt.toZonedDateTimeISO('Pacific/Kiritimati').toPlainDate().toString();

/** The texts of a record that are dated later than the build, however deep they stand. */
function later(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { on, text } = value as { on?: unknown; text?: unknown };
  const own = typeof on === 'string' && typeof text === 'string' && on.slice(0, 10) > tomorrow ? [text] : [];
  return [...own, ...Object.values(value).flatMap(later)];
}

test('there are feeds of the site, and of every story, topic, person and place', () => {
  const topics = published.flatMap(({ view }) => view.topics.map(({ id }) => `topics/${id}/`));
  const people = published.flatMap(({ view }) => view.people.map(({ id }) => `people/${id}/`));
  const places = published.flatMap(({ view }) => view.stops.map(({ placeId }) => `places/${placeId}/`));
  const expected = [
    '',
    'developments/',
    'deadlines/',
    ...stories.map(({ slug }) => `explainers/${slug}/`),
    ...topics,
    ...people,
    ...places,
  ];
  // Others may lie where a story, a person or a place was before.
  expect(new Set(current)).toEqual(new Set(expected));
});

describe.each(folders)('the feed in /%s', (folder) => {
  const said = rss(folder);

  test('says the same in all three formats', () => {
    expect(fromAtom(read(`${folder}atom.xml`))).toEqual(said);
    expect(fromJson(read(`${folder}feed.json`))).toEqual(said);
  });

  test('has the newest first, none twice, and none in the future', () => {
    const times = said.entries.map((entry) => entry.published);
    expect(times).toEqual(times.toSorted().toReversed());
    expect(new Set(said.entries.map(({ id }) => id)).size).toBe(said.entries.length);
    const all = [...times, ...said.entries.map(({ updated }) => updated)];
    expect(all.filter((time) => time > builtAt.toString())).toEqual([]);
  });

  test('says where it is itself, and that it comes from its page', () => {
    const self = new URL(`${folder}rss.xml`, siteUrl).href;
    const { atom } = parseRssFeed(read(`${folder}rss.xml`));
    expect(atom?.links?.find(({ rel }) => rel === 'self')?.href).toBe(self);
    const home = new URL(said.home ?? '', siteUrl);
    expect(fileAt(home)).toBeDefined();
    const [gathered] = /^(?:(?:topics|people|places)\/[^/]+|deadlines)\//.exec(folder) ?? [];
    if (gathered !== undefined) expect(home.href).toBe(new URL(gathered, siteUrl).href);
  });

  test('shows with each entry a card that is there', () => {
    const lost = said.entries.filter(({ image = '' }) => fileAt(new URL(image, siteUrl)) === undefined);
    expect(lost.map(({ image }) => image)).toEqual([]);
  });

  test('holds HTML that needs nothing of a page, with whole addresses', () => {
    const faults = said.entries.flatMap(({ title, html = '' }) => {
      const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
      const styled = document.querySelectorAll('[class], [style], [id], script, style, svg, iframe, form');
      const links = [...document.querySelectorAll('[href], [src]')].map(
        (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
      );
      const unlike = [...styled].map((element) => `${title ?? ''}: <${element.localName}>`);
      return [
        ...unlike,
        ...links.filter((link) => !URL.canParse(link)),
        ...(html.includes('wb-') ? [html] : []),
      ];
    });
    expect(faults).toEqual([]);
  });
});

/** "01 Nov 2025" */
const rfc822Date = (date: Temporal.PlainDate): string =>
  shortDateYear(date).replace(/^\d /, '0$&').replace('Sept', 'Sep');

describe.each(stories)('the developments of $slug', ({ slug, story, view, page }) => {
  const { entries } = rss(`explainers/${slug}/`);
  const updateAt = (link = '') => view.updates.find(({ id }) => link.endsWith(`#${anchor('update', id)}`));

  test('are all updates on record, each of its own day', () => {
    const expected = view.published === undefined ? [] : view.updates;
    const written = parseRssFeed(read(`explainers/${slug}/rss.xml`)).items ?? [];
    // As the reader is shown it: the date that stands there, whatever the offset behind it.
    const dates = written.map(({ link, pubDate = '' }) => [link, pubDate.split(' ').slice(1, 4).join(' ')]);
    expect(dates.toSorted()).toEqual(
      expected
        .map(({ id, on }) => [`${page.url.href}#${anchor('update', id)}`, rfc822Date(on.date)])
        .toSorted(),
    );
  });

  test('say what happened, by which sources, and what it touched', () => {
    const lost = entries.flatMap(({ html = '', title = '', link }) => {
      const update = updateAt(link);
      if (update === undefined) return [title];
      const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
      const urls = view.sources.filter(({ id }) => update.sources.includes(id)).map(({ url }) => url);
      const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
      return [
        ...absent(document.body, [update.text, longDate(update.on.date)]),
        ...urls.filter((url) => !links.includes(url)),
        ...(update.kind === 'correction' && !title.startsWith('Correction: ') ? [title] : []),
        ...later(story.record).filter((text) => textOf(document.body).includes(plain(text))),
      ];
    });
    expect(lost).toEqual([]);
  });

  test('stand in the feeds of the site, of its topics, of whom and of what they concern, and in no other', () => {
    if (view.published === undefined) return;
    const of = (folder: string): Map<string | undefined, Said> =>
      new Map(rss(folder).entries.map((entry) => [entry.link, entry]));
    const [all, topics] = [of('developments/'), view.topics.map(({ id }) => of(`topics/${id}/`))];
    const deadlines = of('deadlines/');
    const people = view.people.map(
      ({ id }) => [id, files.has(`people/${id}/rss.xml`) ? of(`people/${id}/`) : undefined] as const,
    );
    const places = [...new Set(view.stops.map(({ placeId }) => placeId))].map(
      (id) => [id, of(`places/${id}/`)] as const,
    );
    for (const entry of entries) {
      const update = updateAt(entry.link);
      const at = update === undefined ? new Set() : placesTouched(view, update);
      for (const [id, feed] of places) expect(feed.get(entry.link)).toEqual(at.has(id) ? entry : undefined);
      const concerned = update === undefined ? new Set() : peopleTouched(view, update);
      expect(all.get(entry.link)).toEqual(entry);
      const dates = view.deadlines.filter(({ id, steps }) => {
        const [first] = steps;
        return (
          first !== undefined &&
          update?.touches.includes(id) === true &&
          Temporal.PlainDate.compare(first.on.date, update.on.date) <= 0
        );
      });
      expect(deadlines.get(entry.link)).toEqual(dates.length > 0 ? entry : undefined);
      for (const topic of topics) expect(topic.get(entry.link)).toEqual(entry);
      for (const [id, feed] of people)
        expect(feed?.get(entry.link)).toEqual(concerned.has(id) ? entry : undefined);
    }
  });
});

test('some development concerns somebody, and some nobody', () => {
  const all = published.flatMap(({ view }) => view.updates.map((update) => peopleTouched(view, update).size));
  expect(all.some((count) => count > 0)).toBe(true);
  expect(all.some((count) => count === 0)).toBe(true);
});

test('what has brought nothing so far is offered nowhere, and there all the same', () => {
  const empty = current.filter((folder) => !brings(folder));
  expect(empty.length).toBeGreaterThan(0);
  for (const { file, document } of pages) {
    const links = [...document.querySelectorAll('[href$="rss.xml"]')].map((link) =>
      link.getAttribute('href'),
    );
    const told = empty.filter((folder) => links.includes(`${siteUrl.pathname}${folder}rss.xml`));
    expect(told, file).toEqual([]);
  }
});

test('the list of all feeds has each once, by the address that is subscribed to', () => {
  const listed = [...read('feeds.opml').matchAll(/xmlUrl="([^"]+)"/g)].map(([, address]) => address);
  expect(listed.toSorted()).toEqual(
    offered.map((folder) => new URL(`${folder}rss.xml`, siteUrl).href).toSorted(),
  );
});

describe('the page of all feeds', () => {
  const follow = pages.find(({ file }) => file === 'follow/index.html');
  const links = [...(follow?.document.querySelectorAll('main a') ?? [])].map((link) =>
    link.getAttribute('href'),
  );

  test.each(offered)('leads to the feed in /%s in every format', (folder) => {
    const addresses = ['rss.xml', 'atom.xml', 'feed.json'].map((file) => siteUrl.pathname + folder + file);
    expect(links).toEqual(expect.arrayContaining(addresses));
  });

  /** What an element leads to, by what a screen reader calls it. */
  const namedLinks = (element: Element | null | undefined): readonly (string | null)[][] =>
    [...(element?.querySelectorAll('a[aria-label]') ?? [])].map((link) => [
      link.getAttribute('aria-label'),
      link.getAttribute('href'),
    ]);

  test.each(offered)('says of the feed in /%s what it is called and how much it has brought', (folder) => {
    const { title = '', entries } = rss(folder);
    const address = siteUrl.pathname + folder;
    const item = follow?.document.querySelector(`main a[href="${address}rss.xml"]`)?.closest('li');
    const name = item?.querySelector('b')?.textContent ?? '';
    expect(name).not.toBe('');
    if (!['', 'developments/'].includes(folder)) expect(title).toContain(`${name} – ${site.name}`);
    const [, kind] = /^(topic|place)s\//.exec(folder) ?? [];
    const called = kind === undefined ? name : `${name}, ${kind}`;
    expect(namedLinks(item?.querySelector('.formats')).slice(0, 3)).toEqual([
      [`RSS: ${called}`, `${address}rss.xml`],
      [`Atom: ${called}`, `${address}atom.xml`],
      [`JSON Feed: ${called}`, `${address}feed.json`],
    ]);
    const [newest] = entries;
    const day =
      newest && Temporal.Instant.from(newest.published).toZonedDateTimeISO(site.newsroomZone).toPlainDate();
    expect(item?.querySelector('small')?.textContent).toContain(day ? longDate(day) : 'Nothing so far');
  });

  test.each<readonly [string, string]>([
    ['all deadlines', 'deadlines.ics'],
    ...published
      .map(({ slug, view }) => [view.title, `explainers/${slug}/calendar.ics`] as const)
      .filter(([, file]) => read(file).includes('BEGIN:VEVENT')),
  ])('leads to the calendar of %s, to be followed and to be taken in once', (name, file) => {
    const { href, pathname } = new URL(file, siteUrl);
    expect(namedLinks(follow?.document.querySelector('main'))).toEqual(
      expect.arrayContaining([
        [`Follow in your calendar: ${name}`, href.replace(/^https?:/, 'webcal:')],
        [`Calendar file: ${name}`, pathname],
      ]),
    );
  });

  test('leads to every story', () => {
    expect(links).toEqual(expect.arrayContaining(published.map(({ page }) => page.url.pathname)));
  });

  test('leads to the list of all', () => {
    expect(links).toContain(`${siteUrl.pathname}feeds.opml`);
  });

  test('names every story, topic, person and place', () => {
    const names = published.flatMap(({ view }) => [
      view.title,
      ...view.topics.filter(({ id }) => brings(`topics/${id}/`)).map(({ name }) => name),
      ...view.people.filter(({ id }) => brings(`people/${id}/`)).map(({ name }) => name),
      ...view.stops.filter(({ placeId }) => brings(`places/${placeId}/`)).map(({ place }) => place),
    ]);
    expect(absent(follow?.document.body, names)).toEqual([]);
  });

  test('has a fragment for each of them, and leads to the pages of topics, people and places', () => {
    const fragments = published.flatMap(({ view }) => [
      `story-${view.slug}`,
      ...view.topics.filter(({ id }) => brings(`topics/${id}/`)).map(({ id }) => `topic-${id}`),
      ...view.people.filter(({ id }) => brings(`people/${id}/`)).map(({ id }) => `person-${id}`),
      ...view.stops
        .filter(({ placeId }) => brings(`places/${placeId}/`))
        .map(({ placeId }) => `place-${placeId}`),
    ]);
    expect(fragments.filter((id) => follow?.document.getElementById(id) === null)).toEqual([]);
    const gathered = offered.filter((folder) => /^(?:topics|people|places)\//.test(folder));
    expect(gathered.length).toBeGreaterThan(0);
    expect(links).toEqual(expect.arrayContaining(gathered.map((folder) => siteUrl.pathname + folder)));
  });
});

/** Whether something happens to somebody in a story. */
const concerned = (slug: string | undefined, id: string): boolean =>
  published.some(
    ({ slug: each, view }) =>
      each === slug && view.updates.some((update) => peopleTouched(view, update).has(id)),
  );

/** Whether a story is published by the time of the build. */
const isPublished = (slug: string | undefined): boolean => published.some((each) => each.slug === slug);

const framed = /^explainers\/[^/]+\/embed\//;

test.each(pages.filter((page) => !framed.test(page.file) && !isCopy(page)))(
  '$file names its feeds, its own first, and leads to the page of all',
  ({ file, document }) => {
    const [, slug, rest = ''] = /^explainers\/([^/]+)\/(.*)$/.exec(file) ?? [];
    const [, person] = /^person\/([^/]+)\//.exec(rest) ?? [];
    const [gathered] = /^(?:(?:topics|people|places)\/[^/]+|deadlines)\//.exec(file) ?? [];
    const expected = [
      ...(gathered === undefined || !brings(gathered) ? [] : [gathered]),
      ...(person === undefined || !isPublished(slug) || !concerned(slug, person)
        ? []
        : [`people/${person}/`]),
      ...(slug === undefined ? [] : [`explainers/${slug}/`]),
      '',
      'developments/',
    ].map((folder) => `${siteUrl.pathname}${folder}rss.xml`);
    const named = [...document.querySelectorAll('link[rel="alternate"][type="application/rss+xml"]')];
    expect(named.map((link) => link.getAttribute('href'))).toEqual(expected);
    expect(new Set(named.map((link) => link.getAttribute('title'))).size).toBe(expected.length);
    const ways = [...document.querySelectorAll('header a')].map((link) => link.getAttribute('href'));
    expect(ways).toContain(`${siteUrl.pathname}follow/`);
  },
);

test('ids are tags of the site, of a day, never addresses', () => {
  const ids = folders.flatMap((folder) => rss(folder).entries.map(({ id = '' }) => id));
  const host = site.firstHost ?? siteUrl.hostname;
  expect(ids.filter((id) => !new RegExp(`^tag:${host},\\d{4}-\\d\\d-\\d\\d:explainers/`).test(id))).toEqual(
    [],
  );
  expect(plain(ids.join(' '))).not.toContain('http');
});
