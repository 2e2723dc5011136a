import { describe, expect, test } from 'vitest';
import { renderCard } from '../../src/cards/render.ts';
import { storyCard } from '../../src/cards/story-card.ts';
import { cardVersion } from '../../src/cards/version.ts';
import { betweenEditions } from '../../src/story/changes/between-editions.ts';
import { editionsBy } from '../../src/story/edition.ts';
import { site } from '../../src/site.ts';
import { changedBetween } from '../../src/words/between.ts';
import { editionWords } from '../../src/words/edition-words.ts';
import { longDate } from '../../src/words/date.ts';
import { numbersIn, laterThan, sourcesAfter } from './checks/later.ts';
import { plain, textOf } from './checks/printed.ts';
import { siteUrl } from './page.ts';
import { bytes, editions as editionPages, files } from './site.ts';
import { builtAt, editions, stories } from './stories.ts';

// An edition is a page of its day: whatever the record learnt later must not be on it, neither where a reader
// sees it nor in its head, its attributes and its addresses.

/** A page's text without the line of dates, which leads to other days by its nature. */
function withoutTimeLine(html: string): string {
  return html.replace(/<nav class="time-line"[\s\S]*?<\/nav>/, '');
}

test('each edition that is over has its page, and no other has', () => {
  const due = stories.flatMap(({ slug, story }) =>
    editionsBy(story, builtAt, site.newsroomZone).map(
      ({ date }) => `explainers/${slug}/at/${date.toString()}/index.html`,
    ),
  );
  expect(editionPages.map(({ file }) => file).toSorted()).toEqual(due.toSorted());
});

describe.each(editions)('$page.file', ({ slug, story, reading, view, page }) => {
  if (reading.kind !== 'edition') throw new Error('An edition is read at a date.');
  const { date } = reading;
  const html = withoutTimeLine(page.html);
  const { document } = page;

  test('says that it is an edition, and leads to the story as it stands', () => {
    const note = document.querySelector('.edition');
    const day = longDate(date);
    // Before a story was published nobody read it here.
    const isEarlier = story.record.published.slice(0, 10) > date.toString();
    expect(textOf(note)).toContain(
      plain(isEarlier ? `What was known by ${day}, put together later.` : `As it stood on ${day}.`),
    );
    const link = note?.querySelector('a')?.getAttribute('href') ?? '';
    const home = new URL(`explainers/${slug}/`, siteUrl).href;
    expect(new URL(link, page.url).href).toBe(home);
    expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(home);
    expect(document.querySelector('meta[property="og:url"]')?.getAttribute('content')).toBe(page.url.href);
  });

  test('says in its head what it is, and shares itself and no other day', () => {
    const content = (name: string): string =>
      document.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content') ?? '';
    const stood = editionWords(view, date);
    expect(document.title).toContain(`${view.title} (${stood})`);
    expect(content('og:title')).toBe(`${view.title} (${stood})`);
    expect(content('description')).toBe(`${longDate(date)}: ${view.deck}`);
    const address = `cards/${slug}/${date.toString()}.png?v=${cardVersion(storyCard(view))}`;
    expect(content('og:image')).toBe(new URL(address, siteUrl).href);
    const shared = document.querySelector('.dateline a.share')?.getAttribute('href') ?? '';
    expect(new URL(shared, page.url).href).toBe(page.url.href);
    expect(textOf(document.querySelector('.story-head'))).not.toContain('sources read to');
    expect(document.querySelector('since-read, due-date, place-time')).toBeNull();
  });

  test('leads to what it changed against the edition before, and to no later change', () => {
    const between = betweenEditions(story, builtAt, site.newsroomZone).find(({ edition }) =>
      edition.date.equals(date),
    );
    const links = [...document.querySelectorAll('.time-line .label a')].map((link) => [
      link.getAttribute('href'),
      textOf(link),
    ]);
    expect(links).toEqual(
      between === undefined
        ? []
        : [
            [
              `${siteUrl.pathname}explainers/${slug}/at/${date.toString()}/changes/`,
              plain(changedBetween(between)),
            ],
          ],
    );
  });

  test('has a card of that day', async () => {
    const card = await renderCard(storyCard(view), page.file);
    expect(bytes(`cards/${slug}/${date.toString()}.png`).equals(Buffer.from(card))).toBe(true);
  });

  test('is kept out of search engines and sitemaps', () => {
    expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toContain('noindex');
    for (const file of files) if (file.includes('sitemap')) expect(file).not.toContain(page.url.pathname);
  });

  test('names and links to no source that is later', () => {
    for (const { id, url, note } of sourcesAfter(story, date)) {
      expect(html, id).not.toContain(`#source-${id}"`);
      expect(html, id).not.toContain(url.replaceAll('&', '&amp;'));
      if (note !== undefined) expect(textOf(document.body), id).not.toContain(plain(note));
    }
  });

  test('holds no sentence, name, number or block of a later state', () => {
    const { texts, ids, numbers } = laterThan(story, view);
    const words = plain(html.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&'));
    expect(texts.filter((text) => words.includes(plain(text)))).toEqual([]);
    expect(ids.filter((id) => html.includes(`"${id}"`) || html.includes(`#${id}"`))).toEqual([]);
    const printed = new Set(numbersIn(withoutTimeLine(document.body.textContent)));
    expect(numbers.filter((number) => printed.has(number))).toEqual([]);
  });

  test('dates nothing after its day but what was then to come', () => {
    const toCome = new Set(
      [
        ...view.deadlines.flatMap(({ due, movedFrom, steps }) => [
          due,
          movedFrom,
          ...steps.map((step) => step.due),
        ]),
        ...view.stops.flatMap(({ arrive, leave, engagements }) => [
          arrive,
          leave,
          ...engagements.map((each) => each.at),
        ]),
        ...view.figures.flatMap(({ threats }) => threats.map(({ from }) => from)),
      ].flatMap((moment) => moment?.date.toString() ?? []),
    );
    const times = [...document.querySelectorAll('time')]
      .filter((time) => time.closest('.time-line') === null)
      .map((time) => (time.getAttribute('datetime') ?? '').slice(0, 10))
      .filter((day) => day > date.toString() && !toCome.has(day));
    expect(times).toEqual([]);
  });

  test('marks its date on the line of dates', () => {
    const current = [...document.querySelectorAll('.time-line [aria-current="page"] time')];
    expect(current.map((time) => time.getAttribute('datetime'))).toEqual([date.toString()]);
  });
});

describe.each(stories)('$page.file', ({ slug, story, page }) => {
  test('offers every edition, oldest first, and itself at the end', () => {
    const links = [...page.document.querySelectorAll('.time-line ol a')].map((link) =>
      link.getAttribute('href'),
    );
    const all = editionsBy(story, builtAt, site.newsroomZone).map(
      ({ date }) => `${siteUrl.pathname}explainers/${slug}/at/${date.toString()}/`,
    );
    expect(links).toEqual(all.length === 0 ? [] : [...all, `${siteUrl.pathname}explainers/${slug}/`]);
  });
});
