import { describe, expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { anchor } from '../../src/story/anchor.ts';
import type { Moment } from '../../src/story/moment.ts';
import { relatedTo } from '../../src/story/related.ts';
import { sharedBlocks, type SharedBlock } from '../../src/story/shared-block.ts';
import { sharedSources } from '../../src/story/shared-sources.ts';
import { certaintyStamp, outcomeStamp } from '../../src/words/claim-words.ts';
import { countryName } from '../../src/words/country-name.ts';
import { longDate } from '../../src/words/date.ts';
import { deadlineStamp } from '../../src/words/deadline-words.ts';
import { sharedWords } from '../../src/words/shared-words.ts';
import { stopStamp } from '../../src/words/stop-words.ts';
import { wholeStayWords } from '../../src/words/stay.ts';
import { absent, absentDates, partOf, plain, textOf, uncited } from './checks/printed.ts';
import { siteUrl } from './page.ts';
import { pages } from './site.ts';
import { stories } from './stories.ts';

interface Said {
  readonly on: Moment;
  readonly text?: string | undefined;
  readonly sources: readonly string[];
}

/** Every dated sentence of a block, which its own page prints whole. */
function said(block: SharedBlock): readonly Said[] {
  switch (block.kind) {
    case 'deadline':
      return block.deadline.steps;
    case 'stop':
      return [...block.stop.steps, ...block.stop.engagements.flatMap(({ steps }) => steps)];
    case 'person':
      return block.person.steps.map(({ on, part, sources }) => ({ on, text: part, sources }));
    case 'claim':
      return [...block.claim.assertions, ...block.claim.results];
  }
}

/** What stands on a block's page beside its dated sentences. */
function words(block: SharedBlock): readonly (string | undefined)[] {
  switch (block.kind) {
    case 'deadline': {
      const { title, who, what, otherwise, phase } = block.deadline;
      return [title, who, what, otherwise, deadlineStamp[phase].word];
    }
    case 'stop': {
      const { place, country, purpose, phase, engagements } = block.stop;
      return [
        `${place}, ${countryName(country)}`,
        purpose,
        stopStamp[phase].word,
        wholeStayWords(block.stop).dates,
        ...engagements.map(({ title }) => title),
      ];
    }
    case 'person': {
      const { name, native, said: sound, role, country, steps } = block.person;
      return [name, native?.text, sound, role, countryName(country), ...steps.map((step) => step.role)];
    }
    case 'claim': {
      const { text, assertions, results } = block.claim;
      return [
        text,
        ...assertions.flatMap(({ certainty, by }) => [certaintyStamp[certainty].word, by]),
        ...results.map(({ outcome }) => outcomeStamp[outcome].word),
      ];
    }
  }
}

const shared = stories.flatMap(({ story, view, page: storyPage }) =>
  sharedBlocks(view).map((block) => {
    const file = `explainers/${view.slug}/${block.kind}/${block.id}/index.html`;
    const page = pages.find((each) => each.file === file);
    if (page === undefined) throw new Error(`The built site has no ${file}.`);
    return { file, story, view, storyPage, block, page };
  }),
);

test('every block that can be shared has a page, and no other block has', () => {
  const built = pages.filter(({ file }) =>
    /^explainers\/[^/]+\/(?:stop|deadline|person|claim)\/[^/]+\/index\.html$/.test(file),
  );
  expect(built.map(({ file }) => file).toSorted()).toEqual(shared.map(({ file }) => file).toSorted());
});

describe.each(shared)('$file', ({ story, view, storyPage, block, page }) => {
  const { document } = page;
  const head = (selector: string, attribute = 'content') =>
    document.querySelector(selector)?.getAttribute(attribute);
  const fragment = anchor(block.kind, block.id);
  const sources = sharedSources(story, view, block, site.newsroomZone);

  test('shows the block whole, with every dated state and its sources', () => {
    const element = document.getElementById(fragment);
    if (element === null) throw new Error(`There is no #${fragment}.`);
    const heading = textOf(element.querySelector('h1'));
    // A claim is put in our own words, so that it stands in no quotation marks.
    if (block.kind === 'claim') expect(heading).toBe(plain(block.claim.text));
    expect(heading).toContain(plain(sharedWords(block, view).name));
    expect(absent(element, words(block))).toEqual([]);
    const sentences = said(block).flatMap(({ text }) => text ?? []);
    const listed = new Set<string>(sources.map(({ id }) => id));
    for (const { on, text, sources: cites } of said(block)) {
      const part = text === undefined ? element : partOf(element, text, sentences);
      if (part === undefined) throw new Error(`“${text ?? ''}” is lost.`);
      expect(absentDates(part, [on])).toEqual([]);
      expect(
        uncited(
          part,
          cites.filter((id) => listed.has(id)),
        ),
      ).toEqual([]);
    }
  });

  test('says of which story it is, as of when, and tells that story in short', () => {
    expect(absent(document.body, [view.title, longDate(view.reach)])).toEqual([]);
    expect(
      absent(
        document.body,
        view.short.map(({ text }) => text),
      ),
    ).toEqual([]);
  });

  test('lists the sources it cites, each in its turn', () => {
    const listed = [...document.querySelectorAll('[id^="source-"]')];
    expect(listed.map(({ id }) => id)).toEqual(sources.map(({ id }) => anchor('source', id)));
    expect(listed.map((item) => item.querySelector('a')?.getAttribute('href'))).toEqual(
      sources.map(({ url }) => url),
    );
  });

  test('leads into the story at its place, and to what has to do with it', () => {
    const hrefs = [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href'));
    for (const each of [fragment, ...relatedTo(view, block).map((related) => related.fragment)]) {
      expect(hrefs).toContain(`${storyPage.url.pathname}#${each}`);
      expect(storyPage.document.getElementById(each), each).not.toBeNull();
    }
  });

  test('leads to the person in all stories, once theirs is published', () => {
    const hrefs = [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href') ?? '');
    const expected =
      block.kind === 'person' && view.published !== undefined
        ? [`${siteUrl.pathname}people/${block.id}/`]
        : [];
    expect(hrefs.filter((href) => href.startsWith(`${siteUrl.pathname}people/`))).toEqual(expected);
  });

  test('has a title, description and address of its own', () => {
    const { title, description } = sharedWords(block, view);
    expect(head('meta[property="og:title"]')).toBe(title);
    expect(head('meta[property="og:description"]')).toBe(description);
    expect(head('meta[property="og:url"]')).toBe(page.url.href);
    expect(document.title).toContain(title);
    expect(head('meta[property="og:image"]')).toContain(`/cards/${view.slug}/${block.kind}/${block.id}.png`);
  });

  test('is kept out of search engines without being taken for the story', () => {
    expect(head('meta[name="robots"]')).toContain('noindex');
    expect(head('link[rel="canonical"]', 'href')).toBe(page.url.href);
  });
});

test('no two of these pages have the same title', () => {
  const titles = shared.map(({ page }) => page.document.title);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});
