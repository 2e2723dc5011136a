import { describe, expect, test } from 'vitest';
import { anchor } from '../../src/story/anchor.ts';
import { beforeEverything, changes } from '../../src/story/changes/changes.ts';
import { site } from '../../src/site.ts';
import { unchangedWords } from '../../src/words/change-words.ts';
import { longDate } from '../../src/words/date.ts';
import { deadlineStamp } from '../../src/words/deadline-words.ts';
import { absent, plain, textOf } from './checks/printed.ts';
import { siteUrl } from './page.ts';
import { files, pages } from './site.ts';
import { builtAt, stories } from './stories.ts';

const published = stories.filter(({ view }) => view.published !== undefined);
const front = pages.find(({ file }) => file === 'index.html')?.document;

const hrefs = (element: Element | null | undefined): string[] =>
  [...(element?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href') ?? '');

/** The day that decides where a story stands: of its newest development, or of its publication. */
const newsOf = ({ view }: (typeof stories)[number]): string =>
  view.lastDevelopment?.toString() ?? view.published?.toString().slice(0, 10) ?? '';

describe('the front page', () => {
  const lead = front?.querySelector('.lead');
  const others = front?.querySelector('.front-stories');

  test('leads with the story that has the newest development, and its strip', () => {
    const newest = published.map(newsOf).toSorted().at(-1);
    const story = published.find(({ page }) => hrefs(lead).includes(page.url.pathname));
    expect(story && newsOf(story)).toBe(newest);
    if (story === undefined) return;
    const { view } = story;
    expect(absent(lead, [view.title, view.deck, ...view.topics.map(({ name }) => name)])).toEqual([]);
    expect(absent(lead?.querySelector('.strip'), [view.strip.carrying])).toEqual([]);
  });

  test('has the other stories behind it, the newest first, none twice and none that is not published', () => {
    const listed = [...hrefs(lead), ...hrefs(others)].filter((href) => href.includes('/explainers/'));
    const distinct = [...new Set(listed)];
    const news = distinct.map((href) => {
      const story = published.find(({ page }) => page.url.pathname === href);
      return story === undefined ? href : newsOf(story);
    });
    expect(news).toEqual(news.toSorted().toReversed());
    expect(distinct).toHaveLength(Math.min(published.length, 13));
    expect(others === null).toBe(published.length < 2);
    if (others) expect(textOf(others)).toContain(`all ${published.length} stories`);
  });

  test('has dates with their stamps, what is to come the soonest first, each once', () => {
    const entries = [...(front?.querySelectorAll('.due-board li') ?? [])];
    const links = entries.map((entry) => hrefs(entry)[0] ?? '');
    const deadlines = new Map(
      published.flatMap(({ view, page }) =>
        view.deadlines.map((deadline) => [
          `${page.url.pathname}#${anchor('deadline', deadline.id)}`,
          deadline,
        ]),
      ),
    );
    const ids = new Set([...deadlines.values()].map(({ id }) => id));
    expect(links).toHaveLength(Math.min(ids.size, links.length < 8 ? ids.size : 8));
    expect(new Set(links.map((link) => link.split('#')[1])).size).toBe(links.length);
    for (const [index, entry] of entries.entries()) {
      const deadline = deadlines.get(links[index] ?? '');
      expect(deadline, links[index]).toBeDefined();
      if (deadline === undefined) continue;
      const words = [deadline.title, longDate(deadline.due.date), deadlineStamp[deadline.phase].word];
      expect(absent(entry, words)).toEqual([]);
    }
    const [coming] = front?.querySelectorAll('.due-board') ?? [];
    const dates = [...(coming?.querySelectorAll('.callout-date time') ?? [])].map((each) =>
      each.getAttribute('datetime')?.slice(0, 10),
    );
    if (textOf(coming).startsWith('What falls due')) expect(dates).toEqual(dates.toSorted());
  });

  test('has the latest developments of all stories, and what they changed', () => {
    const items = [...(front?.querySelectorAll('.developments > li') ?? [])];
    const all = published.flatMap(({ view, page }) =>
      view.updates.map((update) => ({
        update,
        view,
        href: `${page.url.pathname}#${anchor('update', update.id)}`,
      })),
    );
    expect(items.length).toBeLessThanOrEqual(8);
    const dates = items.map((item) => item.querySelector('time')?.getAttribute('datetime') ?? '');
    expect(dates).toEqual(dates.toSorted().toReversed());
    for (const item of items) {
      const told = all.find(({ href }) => href === hrefs(item)[0]);
      expect(told, hrefs(item)[0]).toBeDefined();
      if (told === undefined) continue;
      expect(absent(item, [longDate(told.update.on.date), told.view.title])).toEqual([]);
      expect(textOf(item)).toContain(plain(told.update.text).slice(0, 60));
    }
    expect(front?.querySelectorAll('.touched ins').length).toBeGreaterThan(0);
    // Every development that is newer than the last one shown stands there, if only beside another of its event.
    const links = items.flatMap((item) => hrefs(item));
    expect(new Set(links).size).toBe(links.length);
    const last = items.length < 8 ? '' : (dates.at(-1) ?? '');
    const newer = all.filter(({ update }) => update.on.date.toString() > last);
    expect(newer.map(({ href }) => href).filter((href) => !links.includes(href))).toEqual([]);
  });

  test('says of each block that a development changed what it is now', () => {
    for (const block of front?.querySelectorAll('.touched > li') ?? []) {
      if (textOf(block).endsWith('more on the record')) continue;
      expect(block.querySelectorAll('.field').length, textOf(block)).toBeGreaterThan(0);
    }
  });

  test('leads on to the archive, the board and the feeds', () => {
    const onward = [...(front?.querySelectorAll('.onward') ?? [])].flatMap((each) => hrefs(each));
    expect(onward).toEqual(
      expect.arrayContaining(
        ['archive/', 'deadlines/', 'follow/#developments'].map((to) => siteUrl.pathname + to),
      ),
    );
  });

  test('knows nothing that is not published yet, or later than the build', () => {
    const body = front?.body.cloneNode(true) as HTMLElement;
    // Under the date of a development stands what was so then, which another state may have replaced.
    const then = [...body.querySelectorAll('.touched .said')];
    const known = stories.flatMap(({ story }) =>
      changes(story, beforeEverything, builtAt.add({ hours: 48 }), site.newsroomZone).flatMap(({ after }) =>
        Object.values(after)
          .filter((each) => typeof each === 'string')
          .map(plain),
      ),
    );
    for (const sentence of then) {
      const words = textOf(sentence).replace(/ ?…$/, '');
      expect(known.some((each) => each.startsWith(words)) || words === plain(unchangedWords), words).toBe(
        true,
      );
      sentence.remove();
    }
    const text = textOf(body);
    const links = hrefs(body);
    for (const { view, page } of stories) {
      if (view.published !== undefined) continue;
      expect(text).not.toContain(plain(view.title));
      expect(links.filter((href) => href.startsWith(page.url.pathname))).toEqual([]);
    }
    expect(published.flatMap(({ unsaid }) => unsaid).filter((sentence) => text.includes(sentence))).toEqual(
      [],
    );
    const tomorrow = builtAt.toZonedDateTimeISO('Pacific/Kiritimati').toPlainDate().toString();
    const told = [...(front?.querySelectorAll('.developments time') ?? [])];
    expect(told.filter((time) => (time.getAttribute('datetime') ?? '') > tomorrow)).toEqual([]);
  });
});

test('there is something to lead', () => {
  expect(published.length).toBeGreaterThan(0);
  expect(files.has('index.html')).toBe(true);
});

test('the topics over a story lead to their pages, like those on its own page', () => {
  const front = pages.find(({ file }) => file === 'index.html')?.document;
  const kickers = [...(front?.querySelectorAll('main .kicker') ?? [])];
  expect(kickers.length).toBeGreaterThan(0);
  for (const kicker of kickers) {
    expect(kicker.querySelectorAll('a[href*="/topics/"]')).toHaveLength(
      kicker.textContent.split(' · ').length,
    );
  }
});
