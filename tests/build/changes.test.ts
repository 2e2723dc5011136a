import { describe, expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { anchor } from '../../src/story/anchor.ts';
import type { Change } from '../../src/story/changes/change.ts';
import { beforeEverything, changes } from '../../src/story/changes/changes.ts';
import { betweenEditions } from '../../src/story/changes/between-editions.ts';
import { correctionsOf } from '../../src/story/corrections-of.ts';
import { begun } from '../../src/story/moment.ts';
import { namedBlocks } from '../../src/story/named-blocks.ts';
import { storyAt, type StoryView } from '../../src/story/story-at.ts';
import type { UpdateView } from '../../src/story/update.ts';
import { changedBetween } from '../../src/words/between.ts';
import { changeWords } from '../../src/words/change-words.ts';
import { counted } from '../../src/words/count.ts';
import { changesJson } from '../../src/feeds/changes-json.ts';
import { sourcesAfter } from './checks/later.ts';
import { cited, plain, textOf } from './checks/printed.ts';
import { siteUrl, type Page } from './page.ts';
import { pages, read } from './site.ts';
import { builtAt, editions, stories } from './stories.ts';

// The logs of changes against what `changes` says of the record: all of it, once, and of an edition no more
// than its time.

const zone = site.newsroomZone;

function pageAt(file: string): Page {
  const page = pages.find((each) => each.file === file);
  if (page === undefined) throw new Error(`The built site has no ${file}.`);
  return page;
}

/** One change as it is compared: its date, its block, each thing that changed, and what it rests on. */
interface Line {
  readonly on: string;
  /** The word for the kind of block, and the marker of a new one. */
  readonly marks: readonly string[];
  readonly name: string;
  readonly fragment: string;
  readonly fields: readonly string[];
  /** The words for those who can't see what is struck through. */
  readonly unseen: readonly string[];
  readonly cites: readonly string[];
}

const inOrder = (lines: readonly Line[]): string[] => lines.map((line) => JSON.stringify(line)).toSorted();

function linesOn({ document }: Page): readonly Line[] {
  return [...document.querySelectorAll('.change')].map((item) => {
    const entry = item.closest('#corrections .entry');
    const day = item.closest('[id^="on-"]')?.id.slice('on-'.length);
    const name = item.querySelector('.change-name > a, .change-name > b');
    return {
      on: entry?.querySelector('time')?.getAttribute('datetime') ?? day ?? '',
      marks: [...item.querySelectorAll('.change-name > small')].map(textOf),
      name: textOf(name),
      fragment: name?.getAttribute('href')?.split('#')[1] ?? '',
      fields: [...item.querySelectorAll('dl > div')].map((field) =>
        [field.querySelector('dt'), field.querySelector('del'), field.querySelector('ins')]
          .map(textOf)
          .join(' | '),
      ),
      unseen: [...item.querySelectorAll('del > .unseen:first-child, ins > .unseen:first-child')].map(textOf),
      cites: cited(item).toSorted(),
    };
  });
}

function linesOf(all: readonly Change[], view: StoryView): readonly Line[] {
  const shown = new Set([...namedBlocks(view).values()].map(({ fragment }) => fragment));
  const listed = new Set<string>(view.sources.map(({ id }) => id));
  return all.map(changeWords).map(({ on, kind, isNew, name, fragment = '', fields, sources }) => ({
    on: on.date.toString(),
    marks: [plain(kind), ...(isNew ? ['· new on the record'] : [])],
    name: plain(name),
    fragment: shown.has(fragment) ? fragment : '',
    fields: fields.map(({ label, from, to }) =>
      (from === undefined ? [label, '', to] : [label, `was: ${from}`, `now: ${to}`]).map(plain).join(' | '),
    ),
    unseen: fields.flatMap(({ from }) => (from === undefined ? [] : ['was:', 'now:'])),
    cites: sources.filter((id) => listed.has(id)).toSorted(),
  }));
}

/** The links of an update in a log to what it touches, as far as the view knows it, and to itself. */
function linksOf({ id, touches }: UpdateView, { url }: Page, view: StoryView): readonly string[] {
  const blocks = namedBlocks(view);
  const story = new URL('../', url).pathname;
  return [
    ...touches
      .flatMap((each) => blocks.get(each) ?? [])
      .map(({ name, fragment }) => `${plain(name)} ${story}#${fragment}`),
    `link to this entry #${anchor('update', id)}`,
  ];
}

/** That a log has these changes and these updates, each once, under its date and in its order. */
function expectLog(
  page: Page,
  all: readonly Change[],
  updates: readonly UpdateView[],
  view: StoryView,
): void {
  const { document } = page;
  expect(inOrder(linesOn(page))).toEqual(inOrder(linesOf(all, view)));
  const dates = [...document.querySelectorAll('[id^="on-"]')].map(({ id }) => id);
  expect(dates).toEqual(dates.toSorted().toReversed());
  const entries = [...document.querySelectorAll('.entry')].map((entry) => [
    entry.id,
    entry.closest('#corrections') === null ? 'development' : 'correction',
    textOf(entry).includes(plain(updates.find(({ id }) => anchor('update', id) === entry.id)?.text ?? '?')),
    [...entry.querySelectorAll('.entry-links a')].map(
      (link) => `${textOf(link)} ${link.getAttribute('href') ?? ''}`,
    ),
  ]);
  const ordered = (['correction', 'development'] as const).flatMap((kind) =>
    updates.filter((update) => update.kind === kind),
  );
  expect(entries).toEqual(
    ordered.map((update) => [anchor('update', update.id), update.kind, true, linksOf(update, page, view)]),
  );
  const numbers = new Map<string, number>(view.sources.map(({ id, number }) => [id, number]));
  for (const note of document.querySelectorAll('sup a')) {
    const id = /#source-(.+)$/.exec(note.getAttribute('href') ?? '')?.[1] ?? '';
    expect(textOf(note), id).toBe(String(numbers.get(id)));
  }
}

test('some story has changes', () => {
  expect(stories.flatMap(({ story }) => changes(story, beforeEverything, builtAt, zone))).not.toEqual([]);
});

describe.each(stories)('the changes of $slug', ({ slug, story, view }) => {
  const all = changes(story, beforeEverything, builtAt, zone);
  const page = pageAt(`explainers/${slug}/changes/index.html`);

  test('are all that the record says, with every update', () => {
    expectLog(page, all, view.updates, view);
    expect(textOf(page.document.querySelector('.deck'))).toContain(plain(counted(all.length, 'change')));
  });

  test('have corrections apart, or say that there are none', () => {
    const corrected = view.updates.some(({ kind }) => kind === 'correction');
    expect(textOf(page.document.querySelector('#corrections')).includes('none so far')).toBe(!corrected);
  });

  test('lead to the changes of each edition, with their number', () => {
    const links = [...page.document.querySelectorAll('.editions a')].map((link) => [
      link.getAttribute('href'),
      textOf(link),
    ]);
    expect(links).toEqual(
      betweenEditions(story, builtAt, zone)
        .map((each) => [
          `${siteUrl.pathname}explainers/${slug}/at/${each.edition.date.toString()}/changes/`,
          plain(changedBetween(each)),
        ])
        .toReversed(),
    );
  });

  test('can be found once the story is published, under their own address', () => {
    const { document, url } = page;
    expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(url.href);
    const robots = document.querySelector('meta[name="robots"]')?.getAttribute('content') ?? '';
    expect(robots.includes('noindex')).toBe(view.published === undefined);
  });

  test('are the same for a browser', () => {
    const json: unknown = JSON.parse(read(`explainers/${slug}/changes.json`));
    expect(json).toEqual(changesJson(all, view));
  });

  test('tell a browser of nothing that is not on the page of the story', () => {
    const { document } = pageAt(`explainers/${slug}/index.html`);
    const json = JSON.parse(read(`explainers/${slug}/changes.json`)) as readonly { id: string; on: string }[];
    expect(json.filter(({ id }) => document.getElementById(id) === null)).toEqual([]);
    expect(json.map(({ on }) => on)).toEqual(
      json
        .map(({ on }) => on)
        .toSorted()
        .toReversed(),
    );
  });
});

const between = stories.flatMap(({ slug, story }) =>
  betweenEditions(story, builtAt, zone).map((each) => ({
    ...each,
    slug,
    story,
    file: `explainers/${slug}/at/${each.edition.date.toString()}/changes/index.html`,
  })),
);

test('each edition but the first has its changes, and nothing else has', () => {
  const built = pages.map(({ file }) => file).filter((file) => /\/at\/[^/]+\/changes\//.test(file));
  expect(built.toSorted()).toEqual(between.map(({ file }) => file).toSorted());
});

/** Every string, however deep it stands. */
function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(strings);
}

/** Shorter texts may stand somewhere by chance. */
const shortest = 20;

for (const each of between) {
  const { slug, story, before, edition, changes: list, file } = each;
  describe(file, () => {
    const view = storyAt(story, edition.at, zone);
    const updates = view.updates.filter(({ on }) => !begun(on, before.at));
    const page = pageAt(file);
    const { document } = page;

    test('has what changed between the two, and its number', () => {
      expectLog(page, list, updates, view);
      expect(textOf(document.querySelector('h1'))).toBe(plain(changedBetween(each)));
    });

    test('has corrections apart only when there are some', () => {
      const corrected = updates.some(({ kind }) => kind === 'correction');
      expect(document.querySelector('#corrections') !== null).toBe(corrected);
      expect(textOf(document.body)).not.toContain('none so far');
    });

    test('is kept out of search engines, for the whole log', () => {
      expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toContain('noindex');
      expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
        new URL(`explainers/${slug}/changes/`, siteUrl).href,
      );
    });

    test('says nothing that is later, and names no later source', () => {
      // Some phrases are long and stand in many a sentence: “Thailand and Cambodia”.
      const known = strings([view, changes(story, beforeEverything, edition.at, zone)]).join('\n');
      const later = [
        ...changes(story, edition.at, builtAt, zone).map(({ after }) => after),
        ...story.record.updates.map(({ text }) => text),
      ]
        .flatMap(strings)
        .filter((text) => text.length >= shortest && !known.includes(text));
      const words = plain(document.body.textContent);
      expect(later.filter((text) => words.includes(plain(text)))).toEqual([]);
      for (const { id, url } of sourcesAfter(story, edition.date)) {
        expect(page.html, id).not.toContain(`#source-${id}"`);
        expect(page.html, id).not.toContain(url.replaceAll('&', '&amp;'));
      }
    });

    test('leads into its own edition only, and to the one before', () => {
      const at = (date: Temporal.PlainDate): string =>
        `${siteUrl.pathname}explainers/${slug}/at/${date.toString()}/`;
      const links = [...document.querySelectorAll('main a')]
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => !href.startsWith('#'))
        .map((href) => href.replace(/#.*/, ''));
      expect(new Set(links)).toEqual(new Set([at(edition.date), at(before.date)]));
      for (const time of document.querySelectorAll('time')) {
        const day = (time.getAttribute('datetime') ?? '').slice(0, 10);
        expect(day <= edition.date.toString(), day).toBe(true);
      }
    });
  });
}

describe.each([...stories, ...editions])('corrections on $page.file', ({ view, page }) => {
  test('stand at every block that they correct, and at no other', () => {
    const corrected = [...namedBlocks(view)]
      .filter(([, { fragment }]) => !fragment.startsWith('term-'))
      .flatMap(([id, { fragment }]) =>
        correctionsOf(view.updates, id).map((update) => `${fragment} ${update.id}`),
      );
    // The head of a story leads to the latest as well.
    const links = [...page.document.querySelectorAll('main a[href^="#update-"]')].filter(
      (link) => textOf(link).startsWith('corrected ') && link.closest('.story-head') === null,
    );
    const printed = links.map((link) => {
      const id = (link.getAttribute('href') ?? '').slice('#update-'.length);
      const update = view.updates.find((each) => each.id === id);
      expect(textOf(link.parentElement)).toContain(plain(update?.text ?? '?'));
      const kinds = ['stop', 'engagement', 'person', 'deadline', 'claim', 'unknown', 'offer', 'figure'];
      const block = link.closest(kinds.map((kind) => `[id^="${kind}-"]`).join(', '));
      return `${block?.id ?? ''} ${id}`;
    });
    expect(printed.toSorted()).toEqual(corrected.toSorted());
  });
});
