import { describe, expect, test } from 'vitest';
import { anchor } from '../../src/story/anchor.ts';
import { correctionsOf } from '../../src/story/corrections-of.ts';
import { peopleTouched } from '../../src/story/people-touched.ts';
import { claimsAbout, meetingsWith } from '../../src/story/related.ts';
import type { UpdateView } from '../../src/story/update.ts';
import { claimStamp } from '../../src/words/claim-words.ts';
import { countryName } from '../../src/words/country-name.ts';
import { longDate } from '../../src/words/date.ts';
import { engagementWord } from '../../src/words/stop-words.ts';
import { absent, plain, textOf } from './checks/printed.ts';
import { siteUrl, type Page } from './page.ts';
import { pages } from './site.ts';
import { builtAt, stories, type BuiltStory } from './stories.ts';

const published = stories.filter(({ view }) => view.published !== undefined);

interface Gathered {
  readonly file: string;
  readonly id: string;
  readonly of: readonly BuiltStory[];
}

/** What published stories have in common, with the page that it should have. */
const gathered = (room: string, idsOf: (story: BuiltStory) => readonly string[]): readonly Gathered[] =>
  [...new Set(published.flatMap(idsOf))].map((id) => ({
    file: `${room}/${id}/index.html`,
    id,
    of: published.filter((story) => idsOf(story).includes(id)),
  }));

const topics = gathered('topics', ({ view }) => view.topics.map(({ id }) => id));
const people = gathered('people', ({ view }) => view.people.map(({ id }) => id));

function pageOf(file: string): Page {
  const page = pages.find((each) => each.file === file);
  if (page === undefined) throw new Error(`The built site has no ${file}.`);
  return page;
}

const hrefs = (element: Element | null): string[] =>
  [...(element?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href') ?? '');

/** The developments that a page should show, newest first, each with its address. */
const developments = (
  of: readonly BuiltStory[],
  concerns: (story: BuiltStory, update: UpdateView) => boolean,
): readonly { readonly update: UpdateView; readonly href: string }[] =>
  of
    .flatMap((story) =>
      story.view.updates
        .filter((update) => concerns(story, update))
        .map((update) => ({ update, href: `${story.page.url.pathname}#${anchor('update', update.id)}` })),
    )
    .toSorted((a, b) => Temporal.Instant.compare(b.update.on.start, a.update.on.start));

function showsDevelopments({ document }: Page, expected: ReturnType<typeof developments>): void {
  const section = document.getElementById('developments');
  expect(section === null).toBe(expected.length === 0);
  const items = [...(section?.querySelectorAll('li') ?? [])];
  expect(items).toHaveLength(Math.min(expected.length, 20));
  const dates = items.map((item) => item.querySelector('time')?.getAttribute('datetime') ?? '');
  expect(dates).toEqual(dates.toSorted().toReversed());
  for (const item of items) {
    const [href = ''] = hrefs(item);
    const { update } = expected.find((each) => each.href === href) ?? {};
    expect(update, href).toBeDefined();
    if (update === undefined) continue;
    expect(absent(item, [longDate(update.on.date)])).toEqual([]);
    expect(textOf(item)).toContain(plain(update.text).slice(0, 60));
  }
  if (expected.length > 20) expect(textOf(section)).toContain(`the newest 20 of ${expected.length};`);
}

test('every topic and every person of a published story has a page, and nothing else has', () => {
  const built = pages.filter(({ file }) => /^(?:topics|people)\//.test(file)).map(({ file }) => file);
  expect(built.toSorted()).toEqual([...topics, ...people].map(({ file }) => file).toSorted());
  expect(topics.length).toBeGreaterThan(0);
  expect(people.length).toBeGreaterThan(0);
});

describe.each(topics)('$file', ({ file, id, of }) => {
  const page = pageOf(file);

  test('is called after the topic', () => {
    const name = of[0]?.view.topics.find((topic) => topic.id === id)?.name ?? '';
    expect(textOf(page.document.querySelector('h1'))).toBe(plain(name));
    expect(page.document.title).toContain(name);
  });

  test('has the stories under it, the one with the newest development first', () => {
    const section = page.document.getElementById('stories');
    const newestFirst = of.toSorted((a, b) =>
      (b.view.lastDevelopment?.toString() ?? '').localeCompare(a.view.lastDevelopment?.toString() ?? ''),
    );
    expect(hrefs(section)).toEqual(newestFirst.map((story) => story.page.url.pathname));
    expect(
      absent(
        section,
        of.flatMap(({ view }) => [view.title, view.deck]),
      ),
    ).toEqual([]);
  });

  test('has the latest developments in them', () => {
    showsDevelopments(
      page,
      developments(of, () => true),
    );
  });
});

describe.each(people)('$file', ({ file, id, of }) => {
  const page = pageOf(file);
  const appearances = of.flatMap(({ view, page: { url } }) =>
    view.people.filter((person) => person.id === id).map((person) => ({ view, person, story: url.pathname })),
  );

  test('says who it is', () => {
    const header = page.document.querySelector('main header');
    const [{ person } = { person: undefined }] = appearances;
    expect(textOf(page.document.querySelector('h1'))).toContain(plain(person?.name ?? '?'));
    expect(absent(header, [person === undefined ? '?' : countryName(person.country)])).toEqual([]);
    expect(appearances.some((each) => textOf(header).includes(plain(each.person.role)))).toBe(true);
    for (const { native } of appearances.map((each) => each.person)) {
      if (native === undefined) continue;
      const own = page.document.querySelector(`h1 bdi[lang="${native.lang}"]`);
      expect(own?.textContent).toBe(native.text);
    }
    if (appearances.some((each) => each.person.said !== undefined))
      expect(textOf(header)).toContain('said “');
  });

  test('has their part, their meetings and what was said about them, of each story', () => {
    const section = page.document.getElementById('stories');
    const expected = appearances.flatMap(({ view, story }) => [
      story,
      `${story}person/${id}/`,
      ...correctionsOf(view.updates, id).map((each) => `${story}#${anchor('update', each.id)}`),
      ...meetingsWith(view, id).map(({ engagement }) => `${story}#${anchor('engagement', engagement.id)}`),
      ...claimsAbout(view, id).map((claim) => `${story}#${anchor('claim', claim.id)}`),
    ]);
    // Meetings and claims have corrections of their own.
    expect(hrefs(section)).toEqual(expect.arrayContaining(expected));
    const words = appearances.flatMap(({ view, person }) => [
      view.title,
      person.part,
      longDate(view.reach),
      ...meetingsWith(view, id).flatMap(({ engagement, stop }) => [
        engagement.title,
        engagementWord[engagement.status],
        stop.place,
        ...(engagement.at === undefined ? [] : [longDate(engagement.at.date)]),
      ]),
      ...claimsAbout(view, id).flatMap((claim) => [claim.text, claimStamp(claim).word]),
    ]);
    expect(absent(section, words)).toEqual([]);
  });

  test('has the latest developments that concern them', () => {
    showsDevelopments(
      page,
      developments(of, ({ view }, update) => peopleTouched(view, update).has(id)),
    );
  });
});

test('people have meetings, and claims are about some', () => {
  const all = people.flatMap(({ id, of }) => of.map(({ view }) => ({ view, id })));
  expect(all.some(({ view, id }) => meetingsWith(view, id).length > 0)).toBe(true);
});

describe.each([...topics, ...people])('$file', ({ file }) => {
  const page = pageOf(file);

  test('leads to its feeds', () => {
    const folder = siteUrl.pathname + file.replace('index.html', '');
    const feeds = ['rss.xml', 'atom.xml', 'feed.json'].map((name) => folder + name);
    expect(hrefs(page.document.getElementById('follow'))).toEqual(expect.arrayContaining(feeds));
  });

  test('knows nothing that is not published yet, or later than the build', () => {
    const text = textOf(page.document.body);
    const unpublished = stories.filter(({ view }) => view.published === undefined);
    const links = hrefs(page.document.body);
    for (const { view, page: story } of unpublished) {
      expect(text).not.toContain(plain(view.title));
      expect(links.filter((href) => href.startsWith(story.url.pathname))).toEqual([]);
    }
    expect(published.flatMap(({ unsaid }) => unsaid).filter((sentence) => text.includes(sentence))).toEqual(
      [],
    );
    const tomorrow = builtAt.toZonedDateTimeISO('Pacific/Kiritimati').toPlainDate().toString();
    const entries = [...page.document.querySelectorAll('#developments time')];
    expect(entries.filter((time) => (time.getAttribute('datetime') ?? '') > tomorrow)).toEqual([]);
  });
});

test('no two of these pages have the same title', () => {
  const titles = [...topics, ...people].map(({ file }) => pageOf(file).document.title);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});
