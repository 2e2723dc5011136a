import { describe, expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { anchor } from '../../src/story/anchor.ts';
import { correctionsOf } from '../../src/story/corrections-of.ts';
import type { DeadlineView } from '../../src/story/deadline.ts';
import { dateAt } from '../../src/story/moment.ts';
import type { Reading } from '../../src/story/reading.ts';
import { longDate } from '../../src/words/date.ts';
import { nothingAhead } from '../../src/words/deadline-board-words.ts';
import { deadlineStamp } from '../../src/words/deadline-words.ts';
import { deadlineStale } from '../../src/words/stale.ts';
import { absent, plain, textOf } from './checks/printed.ts';
import { siteUrl, type Page } from './page.ts';
import { pages } from './site.ts';
import { builtAt, stories } from './stories.ts';

const published = stories.filter(({ view }) => view.published !== undefined);

/** Every deadline of the published stories by its id, in each story that has it. */
const held = Map.groupBy(
  published.flatMap(({ view, page }) =>
    view.deadlines.map((deadline) => ({
      deadline,
      view,
      href: `${page.url.pathname}#${anchor('deadline', deadline.id)}`,
    })),
  ),
  ({ deadline }) => deadline.id,
);

function pageOf(file: string): Page {
  const page = pages.find((each) => each.file === file);
  if (page === undefined) throw new Error(`The built site has no ${file}.`);
  return page;
}

const board = pageOf('deadlines/index.html');

const hrefs = (element: Element | null | undefined): string[] =>
  [...(element?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href') ?? '');

const entriesIn = (element: Element | Document | null): Element[] => [
  ...(element?.querySelectorAll('.due-entry') ?? []),
];

/** The id of the deadline that an entry is of. */
const idOf = (entry: Element): string => hrefs(entry)[0]?.split('#deadline-')[1] ?? '';

const reading: Reading = { kind: 'present', made: builtAt };

/** The sections that a deadline may stand in, by its stamp. */
const sectionsFor: Record<DeadlineView['phase'], readonly string[]> = {
  today: ['today'],
  ahead: ['ahead'],
  paused: ['ahead', 'unknown'],
  withdrawn: ['settled'],
  met: ['settled'],
  'took-effect': ['settled'],
  'struck-down': ['settled'],
  'outcome-unknown': ['unknown'],
};

test('there are deadlines', () => {
  expect(held.size).toBeGreaterThan(0);
});

describe('the board of deadlines', () => {
  test('has each once', () => {
    const ids = entriesIn(board.document).map(idOf);
    // Beyond so many of a section, they stand on the pages of their years.
    expect(held.size).toBeLessThanOrEqual(12);
    expect(ids.toSorted()).toEqual([...held.keys()].toSorted());
  });

  test.each([...held])('says of %s where it stands, who set it and what became of it', (id, of) => {
    const entry = entriesIn(board.document).find((each) => idOf(each) === id);
    const shown = of.find(({ href }) => href === hrefs(entry)[0]);
    expect(shown).toBeDefined();
    if (entry === undefined || shown === undefined) return;
    const { deadline } = shown;
    const last = deadline.steps.at(-1);
    expect(
      absent(entry, [
        deadline.title,
        longDate(deadline.due.date),
        deadlineStamp[deadline.phase].word,
        deadline.who,
        last?.text ?? '',
        ...of.map(({ view }) => view.title),
        ...of.flatMap(({ view }) => correctionsOf(view.updates, id).map(({ text }) => text)),
      ]),
    ).toEqual([]);
    if (of.length > 1) expect(hrefs(entry)).toEqual(expect.arrayContaining(of.map(({ href }) => href)));
    expect(sectionsFor[deadline.phase]).toContain(entry.closest('section')?.id);
    // What is ahead says until when that is true.
    const stale = deadlineStale(deadline, reading);
    expect(entry.querySelector('due-date')?.getAttribute('data-note') ?? undefined).toBe(stale?.note);
    expect(entry.querySelector('.stamp')?.getAttribute('data-stale') ?? undefined).toBe(
      stale?.from.toString(),
    );
  });

  test.each([
    ['today', 1],
    ['ahead', 1],
    ['settled', -1],
    ['unknown', -1],
  ] as const)('has what is %s in the order of the dates', (section, direction) => {
    const dates = entriesIn(board.document.getElementById(section)).map(
      (entry) => entry.querySelector('.callout-date time')?.getAttribute('datetime')?.slice(0, 10) ?? '',
    );
    expect(dates).toEqual(direction > 0 ? dates.toSorted() : dates.toSorted().toReversed());
  });

  test('says of which day its headings speak that another day makes untrue', () => {
    const day = dateAt(builtAt, site.newsroomZone);
    for (const section of ['today', 'ahead']) {
      const listed = board.document.getElementById(section);
      const heading = listed?.querySelector('h2');
      if (!heading) continue;
      // That there is none stays true on any day.
      const isDated = entriesIn(listed ?? null).length > 0;
      expect(textOf(heading).includes(plain(`as of ${longDate(day)}`))).toBe(isDated);
    }
  });

  test('goes from what is ahead to what is over', () => {
    const sections = ['ahead', 'today', 'unknown', 'settled'];
    const shown = [...board.document.querySelectorAll('main section[id]')].map(({ id }) => id);
    expect(shown.filter((id) => sections.includes(id))).toEqual(sections.filter((id) => shown.includes(id)));
  });

  test('says so when nothing is ahead', () => {
    const ahead = board.document.getElementById('ahead');
    expect(ahead).not.toBeNull();
    expect(entriesIn(ahead).length === 0).toBe(ahead?.textContent.includes(nothingAhead));
  });

  test.each([...held])('leads from %s to each story that has it, by the name of the story', (id, of) => {
    const entry = entriesIn(board.document).find((each) => idOf(each) === id);
    const links = [...(entry?.querySelectorAll('a') ?? [])];
    for (const { view, href } of of)
      expect(
        links.find(({ textContent }) => plain(textContent) === plain(view.title))?.getAttribute('href'),
      ).toBe(of.length > 1 ? href : href.split('#')[0]);
  });

  test('leads to its calendar, its feeds and its years', () => {
    const { pathname } = siteUrl;
    const years = new Set([...held.values()].flat().map(({ deadline }) => deadline.due.date.year));
    expect(hrefs(board.document.querySelector('main'))).toEqual(
      expect.arrayContaining([
        `${pathname}deadlines.ics`,
        ...['rss.xml', 'atom.xml', 'feed.json'].map((name) => `${pathname}deadlines/${name}`),
        ...[...years].map((year) => `${pathname}deadlines/${year}/`),
      ]),
    );
  });
});

const years = pages.filter(({ file }) => /^deadlines\/\d{4}\/index\.html$/.test(file));

describe.each(years)('$file', ({ file, document }) => {
  const year = Number(file.split('/')[1]);

  test('has every deadline that was ever set for a date in it, and no other', () => {
    const dates = ({ due, movedFrom, steps }: DeadlineView) =>
      [due, movedFrom, ...steps.map((step) => step.due)].flatMap((each) => each?.date.year ?? []);
    const expected = [...held].filter(([, of]) => of.some(({ deadline }) => dates(deadline).includes(year)));
    expect(entriesIn(document).map(idOf).toSorted()).toEqual(expected.map(([id]) => id).toSorted());
    expect(expected.length).toBeGreaterThan(0);
  });

  test('leads to the years beside it', () => {
    const all = years.map((each) => each.url.pathname).toSorted();
    const index = all.indexOf(new URL(file.replace('index.html', ''), siteUrl).pathname);
    const beside = ['prev', 'next'].map((rel) =>
      document.querySelector(`a[rel="${rel}"]`)?.getAttribute('href'),
    );
    expect(beside).toEqual([all[index - 1], all[index + 1]]);
  });
});

describe.each([board, ...years])('$file', ({ document }) => {
  test('knows nothing that is not published yet, or later than the build', () => {
    const text = textOf(document.body);
    for (const { view } of stories)
      if (view.published === undefined) expect(text).not.toContain(plain(view.title));
    expect(published.flatMap(({ unsaid }) => unsaid).filter((sentence) => text.includes(sentence))).toEqual(
      [],
    );
  });
});
