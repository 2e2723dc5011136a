import { describe, expect, test } from 'vitest';
import { datedDeadlineStamp, datedStopStamp } from '../../src/embeds/dated-stamp.ts';
import type { Embed } from '../../src/embeds/embed.ts';
import { embedWords } from '../../src/embeds/embed-words.ts';
import { sharedBlocks } from '../../src/story/shared-block.ts';
import type { StoryView } from '../../src/story/story-at.ts';
import { certaintyStamp, outcomeStamp } from '../../src/words/claim-words.ts';
import { longDate } from '../../src/words/date.ts';
import { brotliBytes } from './checks/brotli.ts';
import { absent, absentDates, plain, textOf, uncited } from './checks/printed.ts';
import { siteUrl, type Page } from './page.ts';
import { articles, pages } from './site.ts';
import { stories } from './stories.ts';

interface Built {
  readonly embed: Embed;
  readonly view: StoryView;
  readonly file: string;
  readonly page: Page;
}

/** Every embed that a story promises, with its page. */
const embeds: readonly Built[] = stories.flatMap(({ slug, view }) =>
  // Spelled out here once more: an embed that the code forgets is one that this list has.
  (
    [
      { kind: 'story', id: 'strip' },
      ...(view.stops.length > 0 ? [{ kind: 'itinerary', id: 'route' } as const] : []),
      ...sharedBlocks(view),
    ] as const satisfies readonly Embed[]
  ).map((embed) => {
    const file = `explainers/${slug}/embed/${embed.kind}/${embed.id}/index.html`;
    const page = pages.find((one) => one.file === file);
    if (page === undefined) throw new Error(`The built site has no ${file}.`);
    return { embed, view, file, page };
  }),
);

test('there is an embed for each story, its route and each of its blocks, and no other', () => {
  expect(articles.length).toBeGreaterThan(0);
  const built = pages.map(({ file }) => file).filter((file) => file.includes('/embed/'));
  expect(built.toSorted()).toEqual(embeds.map(({ file }) => file).toSorted());
});

describe.each(embeds)('$file', ({ embed, view, page }) => {
  const { document, html } = page;
  const main = document.querySelector('main');
  const story = new URL(`explainers/${view.slug}/`, siteUrl);

  test('has no script, and is light', () => {
    expect(document.querySelectorAll('script, link[rel="modulepreload"]')).toHaveLength(0);
    expect(document.querySelectorAll('style')).toHaveLength(1);
    expect(brotliBytes(html)).toBeLessThanOrEqual(embed.kind === 'itinerary' ? 8_000 : 5_000);
  });

  test('opens every link outside its frame', () => {
    expect(document.querySelector('base')?.getAttribute('target')).toBe('_blank');
    expect(document.querySelectorAll('a[target]')).toHaveLength(0);
    const links = [...document.querySelectorAll('a[href]')].map(
      (link) => new URL(link.getAttribute('href') ?? '', page.url),
    );
    // A fragment alone would scroll inside the frame, to where nothing is.
    expect(links.filter(({ pathname }) => pathname === page.url.pathname)).toEqual([]);
    expect(links.filter(({ origin, pathname }) => origin + pathname !== story.href)).toEqual([]);
  });

  test('leads home, and says as of when it speaks', () => {
    const foot = document.querySelector('footer');
    const home = new URL(foot?.querySelector('a')?.getAttribute('href') ?? '', page.url);
    expect(home.pathname).toBe(story.pathname);
    const fragment =
      { story: '', itinerary: '#itinerary' }[embed.kind as string] ?? `#${embed.kind}-${embed.id}`;
    expect(home.hash).toBe(fragment);
    expect(textOf(foot)).toContain(plain(`As of ${longDate(view.reach)}`));
    expect(textOf(foot)).toContain(plain(embed.kind === 'story' ? 'Read the whole story' : view.title));
  });

  test('is kept out of search engines, which are led to the page of the same', () => {
    expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toContain('noindex');
    const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
    const own = embed.kind === 'story' || embed.kind === 'itinerary' ? '' : `${embed.kind}/${embed.id}/`;
    expect(canonical).toBe(new URL(own, story).href);
  });

  test('says what it shows, under its own name', () => {
    const { title, heading } = embedWords(embed, view);
    expect(textOf(document.querySelector('h1'))).toContain(plain(heading));
    expect(textOf(document.querySelector('title'))).toContain(plain(title));
  });

  test('says nothing that a later day makes false', () => {
    expect(document.querySelector('[data-stale], due-date, place-time')).toBeNull();
    const stamps = [...document.querySelectorAll('.stamp')].map(textOf);
    expect(stamps.filter((stamp) => ['ahead', 'today', 'under way'].includes(stamp))).toEqual([]);
  });

  test('shows the block whole, with its dates and sources', () => {
    if (main === null) throw new Error('The page has no main part.');
    const listed = new Set<string>(view.sources.map(({ id }) => id));
    const missing = (sources: readonly string[]) =>
      uncited(
        main,
        sources.filter((id) => listed.has(id)),
      );
    const stamps = [...main.querySelectorAll('.stamp')].map(textOf);
    switch (embed.kind) {
      case 'story': {
        const { from, to, via, where, carrying, due } = view.strip;
        const places = [from, to, ...via, ...where].map((stop) => stop?.place);
        expect(absent(main, [view.deck, carrying, ...places])).toEqual([]);
        expect(stamps).toEqual(due ? [plain(datedDeadlineStamp(due, view).word)] : []);
        break;
      }
      case 'itinerary':
        expect(
          absent(
            main,
            view.stops.flatMap(({ place, purpose }) => [place, purpose]),
          ),
        ).toEqual([]);
        expect(stamps).toEqual(view.stops.map((stop) => plain(datedStopStamp(stop, view).word)));
        expect(main.querySelectorAll('svg.route-map')).toHaveLength(1);
        break;
      case 'deadline': {
        const { due, who, what, otherwise, rate, steps } = embed.deadline;
        expect(absent(main, [who, what, otherwise, rate?.of, ...steps.map(({ text }) => text)])).toEqual([]);
        expect(absentDates(main, [due, ...steps.map(({ on }) => on)])).toEqual([]);
        expect(missing([...(rate?.sources ?? []), ...steps.flatMap(({ sources }) => sources)])).toEqual([]);
        expect(stamps).toEqual([plain(datedDeadlineStamp(embed.deadline, view).word)]);
        break;
      }
      case 'stop': {
        const { purpose, steps, engagements } = embed.stop;
        const last = engagements.flatMap((each) => each.steps.at(-1) ?? []);
        const titles = engagements.map(({ title }) => title);
        const said = [...steps, ...last];
        expect(absent(main, [purpose, ...titles, ...said.map(({ text }) => text)])).toEqual([]);
        expect(
          absentDates(
            main,
            steps.map(({ on }) => on),
          ),
        ).toEqual([]);
        expect(missing(said.flatMap(({ sources }) => sources))).toEqual([]);
        expect(stamps).toEqual([plain(datedStopStamp(embed.stop, view).word)]);
        break;
      }
      case 'claim': {
        const { assertions, results } = embed.claim;
        const said = [...assertions, ...results];
        expect(
          absent(
            main,
            said.map(({ text }) => text),
          ),
        ).toEqual([]);
        expect(
          absent(
            main,
            assertions.map(({ by }) => by),
          ),
        ).toEqual([]);
        expect(
          absentDates(
            main,
            said.map(({ on }) => on),
          ),
        ).toEqual([]);
        expect(missing(said.flatMap(({ sources }) => sources))).toEqual([]);
        const words = [
          ...assertions.map(({ on, certainty }) => ({ on, word: certaintyStamp[certainty].word })),
          ...results.map(({ on, outcome }) => ({ on, word: outcomeStamp[outcome].word })),
        ].toSorted((a, b) => Temporal.PlainDate.compare(a.on.date, b.on.date));
        expect(stamps).toEqual(words.map(({ word }) => plain(word)));
        break;
      }
      case 'person': {
        const { role, native, steps } = embed.person;
        expect(absent(main, [role, native?.text, ...steps.map(({ part }) => part)])).toEqual([]);
        expect(
          absentDates(
            main,
            steps.map(({ on }) => on),
          ),
        ).toEqual([]);
        expect(missing(steps.flatMap(({ sources }) => sources))).toEqual([]);
        break;
      }
    }
  });
});
