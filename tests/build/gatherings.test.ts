import { describe, expect, test } from 'vitest';
import { datedStopStamp } from '../../src/embeds/dated-stamp.ts';
import { anchor } from '../../src/story/anchor.ts';
import { correctionsOf } from '../../src/story/corrections-of.ts';
import { crossings } from '../../src/story/crossings.ts';
import { peopleTouched } from '../../src/story/people-touched.ts';
import { placesTouched } from '../../src/story/places-touched.ts';
import { claimsAbout, meetingsWith, type Meeting } from '../../src/story/related.ts';
import { sayingsOf, wordsOf } from '../../src/story/sayings.ts';
import { sharedBlocks, type SharedBlock } from '../../src/story/shared-block.ts';
import { takingPart } from '../../src/story/taking-part.ts';
import type { UpdateView } from '../../src/story/update.ts';
import { claimStamp } from '../../src/words/claim-words.ts';
import { countryName } from '../../src/words/country-name.ts';
import { longDate } from '../../src/words/date.ts';
import { wholeStayWords } from '../../src/words/stay.ts';
import { engagementWord } from '../../src/words/stop-words.ts';
import { listedStories } from './checks/listed-stories.ts';
import { absent, plain, textOf } from './checks/printed.ts';
import { siteUrl, type Page } from './page.ts';
import { pages } from './site.ts';
import { builtAt, editions, stories, type BuiltStory } from './stories.ts';

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
const places = gathered('places', ({ view }) => view.stops.map(({ placeId }) => placeId));
const all = [...topics, ...people, ...places];

/** The stories of something, the one published last first. */
const newestFirst = (of: readonly BuiltStory[]): readonly BuiltStory[] =>
  of.toSorted(
    (a, b) =>
      Temporal.Instant.compare(b.view.published ?? builtAt, a.view.published ?? builtAt) ||
      (a.slug < b.slug ? -1 : 1),
  );

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
): readonly { readonly update: UpdateView; readonly title: string; readonly href: string }[] =>
  of
    .flatMap((story) =>
      story.view.updates
        .filter((update) => concerns(story, update))
        .map((update) => ({
          update,
          title: story.view.title,
          href: `${story.page.url.pathname}#${anchor('update', update.id)}`,
        })),
    )
    .toSorted((a, b) => Temporal.Instant.compare(b.update.on.start, a.update.on.start));

function showsDevelopments({ document }: Page, expected: ReturnType<typeof developments>): void {
  const section = document.getElementById('developments');
  expect(section === null).toBe(expected.length === 0);
  const items = [...(section?.querySelectorAll('li') ?? [])];
  // Several stories may tell of one event.
  const links = items.flatMap(hrefs);
  expect(new Set(links).size).toBe(links.length);
  expect(links).toHaveLength(Math.min(expected.length, 20));
  const severalStories = new Set(items.flatMap(hrefs).map((href) => href.split('#')[0])).size > 1;
  const dates = items.map((item) => item.querySelector('time')?.getAttribute('datetime') ?? '');
  expect(dates).toEqual(dates.toSorted().toReversed());
  for (const item of items) {
    const [href = ''] = hrefs(item);
    const { update, title = '' } = expected.find((each) => each.href === href) ?? {};
    expect(update, href).toBeDefined();
    if (update === undefined) continue;
    expect(absent(item, [longDate(update.on.date)])).toEqual([]);
    expect(textOf(item)).toContain(plain(update.text).slice(0, 60));
    const names = severalStories ? [title] : [];
    expect(absent(item, names)).toEqual([]);
  }
  if (expected.length > 20) expect(hrefs(section).at(-1)).toMatch(/\/developments\/\d+\/$/);
}

test('every topic, person and place of a published story has a page, and nothing else has', () => {
  const built = pages.filter(({ file }) => /^(?:topics|people|places)\/[^/]+\/index\.html$/.test(file));
  expect(built.map(({ file }) => file).toSorted()).toEqual(all.map(({ file }) => file).toSorted());
  for (const room of [topics, people, places]) expect(room.length).toBeGreaterThan(0);
});

describe.each(topics)('$file', ({ file, id, of }) => {
  const page = pageOf(file);

  test('is called after the topic', () => {
    const name = of[0]?.view.topics.find((topic) => topic.id === id)?.name ?? '';
    expect(textOf(page.document.querySelector('h1'))).toBe(plain(name));
    expect(page.document.title).toContain(name);
  });

  test('has the stories under it, the one published last first', () => {
    const section = page.document.getElementById('stories');
    expect(hrefs(section)).toEqual(listedStories(newestFirst(of)));
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
    const section = page.document.querySelector('main');
    const expected = appearances.flatMap(({ view, story }) => [
      `${story}#${anchor('person', id)}`,
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

  test('has a meeting, a quotation and a claim once, with every story that tells of it', () => {
    for (const part of ['meetings', 'quoted', 'said', 'claims']) {
      const lines = [...(page.document.getElementById(part)?.querySelectorAll('.tellings > li') ?? [])];
      const first = lines.map((line) => hrefs(line)[0] ?? '');
      expect(new Set(first.map((href) => `${part} ${href}`)).size).toBe(first.length);
    }
    const day = ({ engagement: { at }, stop: { arrive, leave } }: Meeting): string =>
      (at ?? arrive ?? leave)?.date.toString() ?? '';
    const meetings = appearances.flatMap(({ view }) => meetingsWith(view, id));
    const distinct = new Set(
      meetings.map((each) => [each.engagement.id, each.stop.placeId, day(each)].join(' ')),
    );
    expect(page.document.querySelectorAll('#meetings .tellings > li')).toHaveLength(distinct.size);
  });

  test('says of each quotation where it stands, from which source, and of when that is', () => {
    const section = page.document.getElementById('quoted');
    const quoted = appearances.flatMap(({ view, person }) => sayingsOf(view, person.name));
    expect(section === null).toBe(quoted.length === 0);
    for (const { sources } of quoted)
      expect(hrefs(section)).toEqual(expect.arrayContaining(sources.map(({ url }) => url)));
    const words = appearances.flatMap(({ view, person }) =>
      sayingsOf(view, person.name).map((saying) => wordsOf(saying, person.name).split(' … ')[0]),
    );
    expect(absent(section, words)).toEqual([]);
    for (const line of section?.querySelectorAll('.tellings > li') ?? []) {
      const [at = '', source = '', ...told] = hrefs(line).filter(
        (href, index) => index === 0 || !href.includes(':~:'),
      );
      expect(at).toMatch(/\/explainers\/[^/]+\/#[^:]+:~:text=/);
      expect(source).toMatch(/^https?:/);
      expect(told.some((href) => href === at.replace(/:~:.*$/, ''))).toBe(true);
      expect(line.querySelector('time')).not.toBeNull();
    }
  });

  test('has their offices, each with the day that put it on record, and where', () => {
    const listed = [...page.document.querySelectorAll('.roles > div')].map((each) => ({
      role: textOf(each.querySelector('dt')),
      on: each.querySelector('time')?.getAttribute('datetime') ?? '',
    }));
    const known = appearances.flatMap(({ person }) =>
      person.steps.flatMap(({ role, on }) =>
        role === undefined ? [] : [{ role: plain(role), on: on.date.toString() }],
      ),
    );
    expect(known).toEqual(expect.arrayContaining(listed));
    expect(new Set(listed.map(({ role }) => role))).toEqual(new Set(known.map(({ role }) => role)));
    expect(listed.map(({ on }) => on)).toEqual(listed.map(({ on }) => on).toSorted());
  });

  test('names everybody whom they met, who name them', () => {
    const links = hrefs(page.document.getElementById('meetings'));
    for (const { view } of appearances) {
      const met = meetingsWith(view, id).flatMap(({ engagement }) => [...takingPart(view, engagement)]);
      const known = view.people.filter((other) => other.id !== id && met.includes(other.id));
      for (const other of known) {
        expect(links).toContain(`${siteUrl.pathname}people/${other.id}/`);
        const theirs = pageOf(`people/${other.id}/index.html`).document.getElementById('meetings');
        expect(hrefs(theirs)).toContain(`${siteUrl.pathname}people/${id}/`);
      }
    }
  });
});

describe.each(places)('$file', ({ file, id, of }) => {
  const page = pageOf(file);
  const visits = of.flatMap(({ view, page: { url } }) =>
    view.stops.filter(({ placeId }) => placeId === id).map((stop) => ({ view, stop, story: url.pathname })),
  );

  test('says where it is, and shows it', () => {
    const header = page.document.querySelector('main header');
    const [{ stop } = { stop: undefined }] = visits;
    expect(textOf(page.document.querySelector('h1'))).toBe(plain(stop?.place ?? '?'));
    expect(absent(header, [countryName(stop?.country ?? '?')])).toEqual([]);
    expect(header?.querySelectorAll('svg.place-map .here')).toHaveLength(1);
  });

  test('has every visit with its dates, what it was for, how it stands and what was held, at the very stop', () => {
    const section = page.document.querySelector('main');
    const expected = visits.flatMap(({ view, stop, story }) => [
      story,
      `${story}#${anchor('stop', stop.id)}`,
      `${story}stop/${stop.id}/`,
      ...correctionsOf(view.updates, stop.id).map((each) => `${story}#${anchor('update', each.id)}`),
      ...stop.engagements.map((engagement) => `${story}#${anchor('engagement', engagement.id)}`),
    ]);
    expect(hrefs(section)).toEqual(expect.arrayContaining(expected));
    const words = visits.flatMap(({ view, stop }) => [
      view.title,
      stop.purpose,
      wholeStayWords(stop).dates,
      datedStopStamp(stop, view).word,
      ...stop.engagements.flatMap((engagement) => [engagement.title, engagementWord[engagement.status]]),
    ]);
    expect(absent(section, words)).toEqual([]);
    expect(page.document.querySelectorAll('#stories h3')).toHaveLength(visits.length);
  });

  test('has the latest developments that concern it', () => {
    showsDevelopments(
      page,
      developments(of, ({ view }, update) => placesTouched(view, update).has(id)),
    );
  });
});

test('people have meetings, and claims are about some', () => {
  const all = people.flatMap(({ id, of }) => of.map(({ view }) => ({ view, id })));
  expect(all.some(({ view, id }) => meetingsWith(view, id).length > 0)).toBe(true);
});

describe.each(all)('$file', ({ file }) => {
  const page = pageOf(file);

  test('leads to its feeds', () => {
    const folder = siteUrl.pathname + file.replace('index.html', '');
    const feeds = ['rss.xml', 'atom.xml', 'feed.json'].map((name) => folder + name);
    const section = page.document.getElementById('follow');
    // One that has brought nothing so far is not offered.
    expect(section === null).toBe(page.document.getElementById('developments') === null);
    if (section) expect(hrefs(section)).toEqual(expect.arrayContaining(feeds));
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
  const titles = all.map(({ file }) => pageOf(file).document.title);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

describe.each([
  ['topics', topics],
  ['people', people],
  ['places', places],
] as const)('the list of all %s', (room, gatheredThere) => {
  const page = pageOf(`${room}/index.html`);

  test('leads to each once, with the number of its stories', () => {
    const items = [...page.document.querySelectorAll('.register li')].map((item) => ({
      href: hrefs(item).join(' '),
      count: /\d+ stor(?:y|ies)$/.exec(textOf(item.querySelector('small')))?.[0],
    }));
    const expected = gatheredThere.map(({ id, of }) => ({
      href: `${siteUrl.pathname}${room}/${id}/`,
      count: `${of.length} ${of.length === 1 ? 'story' : 'stories'}`,
    }));
    const byHref = (a: { href: string }, b: { href: string }): number => (a.href < b.href ? -1 : 1);
    expect(items.toSorted(byHref)).toEqual(expected.toSorted(byHref));
  });

  test('is what each of them says it is one of', () => {
    for (const { file } of gatheredThere)
      expect(hrefs(pageOf(file).document.querySelector('.breadcrumb'))).toContain(
        `${siteUrl.pathname}${room}/`,
      );
  });
});

/** The page where a block is seen across stories. */
function acrossStories(block: SharedBlock): string | undefined {
  switch (block.kind) {
    case 'person':
      return `${siteUrl.pathname}people/${block.id}/`;
    case 'stop':
      return `${siteUrl.pathname}places/${block.stop.placeId}/`;
    case 'deadline':
      return `${siteUrl.pathname}deadlines/`;
    case 'claim':
      return undefined;
  }
}

describe.each(published)('the page of $slug', ({ view, page, slug }) => {
  const meets = crossings(published.map((each) => each.view)).get(slug) ?? new Map<string, never>();
  const shared = sharedBlocks(view);

  test('leads from each of its topics, people and stops to the page of all stories that have it', () => {
    expect(hrefs(page.document.querySelector('.story-head .kicker'))).toEqual(
      view.topics.map(({ id }) => `${siteUrl.pathname}topics/${id}/`),
    );
    for (const block of shared) {
      if (block.kind !== 'person' && block.kind !== 'stop') continue;
      const heading = page.document.querySelector(`#${anchor(block.kind, block.id)} h3`);
      expect(hrefs(heading)).toEqual([acrossStories(block)]);
    }
  });

  test.each(shared)(
    'leads from the $kind $id to other stories that have it, and so does its own page',
    (block) => {
      const fragment = anchor(block.kind, block.id);
      const others = meets.get(fragment)?.others ?? [];
      const expected = others.map(
        (other) => `${siteUrl.pathname}explainers/${other.slug}/#${other.fragment}`,
      );
      const elsewhere = (document: ParentNode | null): string[] =>
        [...(document?.querySelectorAll('p.label') ?? [])]
          .filter((line) => line.textContent.trimStart().startsWith('Also in:'))
          .flatMap(hrefs)
          .filter((href) => href.includes('#'));
      expect(elsewhere(page.document.getElementById(fragment))).toEqual(expected);
      const own = pageOf(`explainers/${slug}/${block.kind}/${block.id}/index.html`).document;
      expect(elsewhere(own)).toEqual(expected);
      const across = acrossStories(block);
      if (across !== undefined) expect(hrefs(own.querySelector('.way-in'))).toContain(across);
    },
  );
});

test.each([...editions, ...stories.filter(({ view }) => view.published === undefined)])(
  '$page.file leads to no page that gathers what is later',
  ({ page }) => {
    const links = hrefs(page.document.querySelector('main'));
    expect(links.filter((href) => /\/(?:topics|people|places|deadlines)\//.test(href))).toEqual([]);
    expect(page.html).not.toContain('Also in');
  },
);

test('some stories have blocks in common, once more than one is published', () => {
  const meet = [...crossings(published.map(({ view }) => view)).values()].some(({ size }) => size > 0);
  expect(meet).toBe(published.length > 1);
});
