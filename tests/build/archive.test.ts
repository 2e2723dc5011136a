import { describe, expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { anchor } from '../../src/story/anchor.ts';
import { dateAt } from '../../src/story/moment.ts';
import { longDate } from '../../src/words/date.ts';
import { listedStories } from './checks/listed-stories.ts';
import { absent, plain, textOf } from './checks/printed.ts';
import { siteUrl, type Page } from './page.ts';
import { pages } from './site.ts';
import { stories } from './stories.ts';

/** What the record says there is, each with the day it belongs to. */
const published = stories.flatMap(({ view, page }) => {
  if (view.published === undefined) return [];
  const date = dateAt(view.published, site.newsroomZone);
  return [{ view, page, href: page.url.pathname, date, order: [date, view.published, view.slug].join(' ') }];
});
const updates = published.flatMap(({ view, href }) =>
  view.updates.map((update) => ({
    update,
    href: `${href}#${anchor('update', update.id)}`,
    date: update.on.date,
    story: view.title,
    order: [update.on.date, view.slug, update.id].join(' '),
  })),
);

const monthOf = ({ date }: { readonly date: Temporal.PlainDate }): string => date.toString().slice(0, 7);
const months = [...new Set([...published, ...updates].map(monthOf))].toSorted();
const fileOf = (month: string): string => `archive/${month.replace('-', '/')}/index.html`;

function pageOf(file: string): Page {
  const page = pages.find((each) => each.file === file);
  if (page === undefined) throw new Error(`The built site has no ${file}.`);
  return page;
}

const hrefs = (element: Element | null | undefined): string[] =>
  [...(element?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href') ?? '');

/** Oldest first; what is of one day in an order of its own, which stays. */
const inOrder = <Of extends { readonly order: string }>(all: readonly Of[]): readonly Of[] =>
  all.toSorted((a, b) => (a.order < b.order ? -1 : 1));

test('every month in which something was published or happened has a page, and so has its year; no other', () => {
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  const built = pages.map(({ file }) => file).filter((file) => file.startsWith('archive/'));
  expect(built.toSorted()).toEqual(
    [
      'archive/index.html',
      ...years.map((year) => `archive/${year}/index.html`),
      ...months.map(fileOf),
    ].toSorted(),
  );
  expect(months.length).toBeGreaterThan(1);
});

describe.each(months)('the archive of %s', (month) => {
  const { document } = pageOf(fileOf(month));

  test('has the stories published in it, with deck and date', () => {
    const of = published.filter((each) => monthOf(each) === month);
    const section = document.getElementById('stories');
    expect(section === null).toBe(of.length === 0);
    expect(hrefs(section)).toEqual(listedStories(inOrder(of)));
    const words = of.flatMap(({ view, date }) => [view.title, view.deck, longDate(date)]);
    expect(section === null ? [] : absent(section, words)).toEqual([]);
  });

  test('has what happened in it, whenever its story was published', () => {
    const of = updates.filter((each) => monthOf(each) === month);
    const section = document.getElementById('updates');
    expect(section === null).toBe(of.length === 0);
    expect(hrefs(section)).toEqual(inOrder(of).map(({ href }) => href));
    const words = of.flatMap(({ update, date, story }) => [update.text, longDate(date), story]);
    expect(section === null ? [] : absent(section, words)).toEqual([]);
    const corrections = of.filter(({ update }) => update.kind === 'correction').length;
    expect(textOf(section).split(plain('· Correction')).length - 1).toBe(corrections);
  });

  test('leads to the months beside it, over those without anything', () => {
    const beside = (to: number): string | undefined => {
      const other = months[months.indexOf(month) + to];
      return other === undefined ? undefined : `${siteUrl.pathname}archive/${other.replace('-', '/')}/`;
    };
    for (const [rel, to] of [
      ['prev', -1],
      ['next', 1],
    ] as const)
      expect(document.querySelector(`a[rel="${rel}"]`)?.getAttribute('href')).toBe(beside(to));
  });
});

describe.each(['archive/index.html', ...months.map((month) => `archive/${month.slice(0, 4)}/index.html`)])(
  '%s',
  (file) => {
    const { document } = pageOf(file);
    const year = /\d{4}/.exec(file)?.[0] ?? '';

    test('leads to its months and counts what they have', () => {
      for (const month of months.filter((each) => each.startsWith(year))) {
        const href = `${siteUrl.pathname}archive/${month.replace('-', '/')}/`;
        const link = [...document.querySelectorAll('main a')].find(
          (each) => each.getAttribute('href') === href,
        );
        const beside = textOf(link?.parentElement);
        for (const [all, word] of [
          [published, /(\d+) stor/],
          [updates, /(\d+) update/],
        ] as const) {
          const count = all.filter((each) => monthOf(each) === month).length;
          expect(Number(word.exec(beside)?.[1] ?? 0), `${month}: ${beside}`).toBe(count);
        }
      }
    });
  },
);

test('the years have the headlines of their stories', () => {
  for (const { view, href, date } of published) {
    const { document } = pageOf(`archive/${date.year}/index.html`);
    expect(hrefs(document.querySelector('main'))).toContain(href);
    expect(textOf(document.body)).toContain(plain(view.title));
  }
});

test('what is not published stands nowhere in the archive', () => {
  const text = pages
    .filter(({ file }) => file.startsWith('archive/'))
    .map(({ document }) => textOf(document.body))
    .join(' ');
  for (const { view } of stories)
    if (view.published === undefined) expect(text).not.toContain(plain(view.title));
});
