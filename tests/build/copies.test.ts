import { describe, expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { anchor } from '../../src/story/anchor.ts';
import { latestDate } from '../../src/story/edition.ts';
import { namedBlocks } from '../../src/story/named-blocks.ts';
import { longDate } from '../../src/words/date.ts';
import { all, readMarkdown, wordsOf } from '../unit/copies/read-markdown.ts';
import { validator } from '../unit/copies/validator.ts';
import { addressFault } from './checks/broken-links.ts';
import { laterThan, sourcesAfter } from './checks/later.ts';
import { leakedValues } from './checks/leaks.ts';
import { plain } from './checks/printed.ts';
import { siteUrl } from './page.ts';
import { articles, files, read } from './site.ts';
import { builtAt, stories } from './stories.ts';

// What machines read of a story: its record, its Markdown, and where a language model is told of both.

const faults = validator(JSON.parse(read('schemas/story.json')) as object);

interface Block {
  readonly id: string;
  readonly states: readonly unknown[];
}

/** A story’s record as whoever reads it has it; the schema says that it is of this shape. */
interface Copy {
  readonly $schema: string;
  readonly address: string;
  readonly knownTo: string;
  readonly published?: string;
  readonly editions: readonly string[];
  readonly stops: readonly (Block & { readonly engagements: readonly Block[] })[];
  readonly people: readonly Block[];
  readonly deadlines: readonly Block[];
  readonly claims: readonly Block[];
  readonly unknowns: readonly Block[];
  readonly offers: readonly Block[];
  readonly figures: readonly Block[];
  readonly updates: readonly { readonly id: string; readonly text: string }[];
  readonly sources: readonly { readonly id: string; readonly url: string }[];
  readonly sections: readonly {
    readonly heading?: string;
    readonly address?: string;
    readonly text: string;
  }[];
  readonly permalinks: Readonly<Record<string, string>>;
}

const copyOf = (slug: string): Copy => JSON.parse(read(`explainers/${slug}/story.json`)) as Copy;
const ids = (blocks: readonly { readonly id: string }[]): string[] => blocks.map(({ id }) => id).toSorted();

/** Every string in a value, also the names of its fields. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return [...Object.keys(value), ...Object.values(value).flatMap(strings)];
}

/** Shorter texts may stand in others by chance. */
const shortest = 20;

/** Every sentence that has a date, with the day. */
function datedTexts(value: unknown): readonly { readonly on: string; readonly text: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const field = (name: string): string => {
    const found: unknown = Reflect.get(value, name);
    return typeof found === 'string' ? found : '';
  };
  const on = (field('on') || field('since')).slice(0, 'YYYY-MM-DD'.length);
  const own = ['text', 'part', 'role'].map(field).filter((text) => on !== '' && text.length >= shortest);
  return [...own.map((text) => ({ on, text: plain(text) })), ...Object.values(value).flatMap(datedTexts)];
}

test('the schema says where it is', () => {
  expect(JSON.parse(read('schemas/story.json'))).toMatchObject({
    $id: new URL('schemas/story.json', siteUrl).href,
  });
});

describe.each(stories)('the record of $slug', ({ slug, story, view, page }) => {
  const copy = copyOf(slug);

  test('is what the schema says, and what is not is refused', () => {
    expect(faults(copy)).toEqual([]);
    for (const broken of [
      { ...copy, address: undefined },
      { ...copy, knownTo: '2025-02-30' },
      { ...copy, more: 'than there is' },
      { ...copy, sources: copy.sources.map(({ id }) => ({ id })) },
      { ...copy, updates: [{ id: 'An id', on: '2025-10-24' }] },
    ])
      expect(faults(JSON.parse(JSON.stringify(broken)))).not.toEqual([]);
  });

  test('says which story it is of, and as of when', () => {
    expect(copy.address).toBe(page.url.href);
    expect(copy.$schema).toBe(new URL('schemas/story.json', siteUrl).href);
    expect(copy.knownTo).toBe(view.reach.toString());
    expect(copy.published).toBe(view.published?.toString());
    for (const date of copy.editions) expect(files).toContain(`explainers/${slug}/at/${date}/index.html`);
  });

  test('has the blocks of the page, each with every state until then', () => {
    const { stops, people, deadlines, claims, unknowns, sides, figures, updates } = view;
    expect(ids(copy.stops)).toEqual(ids(stops));
    expect(ids(copy.people)).toEqual(ids(people));
    expect(ids(copy.deadlines)).toEqual(ids(deadlines));
    expect(ids(copy.claims)).toEqual(ids(claims));
    expect(ids(copy.unknowns)).toEqual(ids(unknowns));
    expect(ids(copy.offers)).toEqual(ids(sides.flatMap(({ offers }) => offers)));
    expect(ids(copy.figures)).toEqual(ids(figures));
    expect(copy.updates.map(({ text }) => text)).toEqual(updates.map(({ text }) => text).toReversed());
    const steps = new Map(
      [
        ...stops,
        ...stops.flatMap(({ engagements }) => engagements),
        ...people,
        ...deadlines,
        ...sides.flatMap(({ offers }) => offers),
        ...figures,
      ].map((block) => [block.id, block.steps.length]),
    );
    for (const block of [
      ...copy.stops,
      ...copy.stops.flatMap(({ engagements }) => engagements),
      ...copy.people,
      ...copy.deadlines,
      ...copy.offers,
      ...copy.figures,
    ])
      expect(block.states.length, block.id).toBe(steps.get(block.id));
    for (const { id, states } of copy.claims) {
      const claim = claims.find((each) => each.id === id);
      expect(states.length, id).toBe((claim?.assertions.length ?? 0) + (claim?.results.length ?? 0));
    }
  });

  test('has every source of the page', () => {
    expect(ids(copy.sources)).toEqual(expect.arrayContaining(ids(view.sources)));
  });

  test('has the prose under the headings of the page', () => {
    expect(copy.sections.map(({ heading }) => heading)).toEqual(view.sections.map(({ heading }) => heading));
    for (const { text } of copy.sections) expect(all(readMarkdown(text), 'html')).toEqual([]);
  });

  test('has a permalink for each block, and all addresses lead somewhere', () => {
    expect(copy.permalinks).toEqual(
      Object.fromEntries([
        ...[...namedBlocks(view)].map(([id, { fragment }]) => [id, `${page.url.href}#${fragment}`]),
        ...view.updates.map(({ id }) => [id, `${page.url.href}#${anchor('update', id)}`]),
      ]),
    );
    const links = copy.sections.flatMap(({ text }) => all(readMarkdown(text), 'link').map(({ url }) => url));
    const addresses = [
      ...Object.values(copy.permalinks),
      ...copy.sections.flatMap(({ address }) => address ?? []),
      ...links,
    ];
    const wrong = addresses.flatMap((address) => addressFault(address, siteUrl) ?? []);
    expect(wrong).toEqual([]);
  });

  test('holds nothing that was not known yet', () => {
    const today = latestDate(story.record, view.at, site.newsroomZone);
    const said = strings(copy);
    const words = plain(said.join(' '));
    const known = datedTexts(story.record).filter(({ on }) => on <= today.toString());
    const later = datedTexts(story.record).filter(
      ({ on, text }) => on > today.toString() && !known.some((each) => each.text === text),
    );
    expect(later.filter(({ text }) => words.includes(text))).toEqual([]);
    const fragments = laterThan(story, view).ids;
    expect(fragments.filter((fragment) => said.some((each) => each.endsWith(`#${fragment}`)))).toEqual([]);
    const ids = new Set(fragments.map((fragment) => fragment.replace(/^[a-z]+-/, '')));
    expect(said.filter((each) => ids.has(each))).toEqual([]);
    const after = sourcesAfter(story, today);
    expect(after.filter(({ id, url }) => said.includes(id) || said.includes(url))).toEqual([]);
  });
});

describe.each(stories)('the Markdown of $slug', ({ slug, story, view, page, unsaid }) => {
  const markdown = read(`explainers/${slug}/index.md`);
  const tree = readMarkdown(markdown);
  const words = plain(tree.children.map(wordsOf).join(' '));

  test('says what it is, as of when, and where it is from', () => {
    expect(wordsOf(tree.children[0] ?? tree)).toBe(view.title);
    expect(words).toContain(plain(view.deck));
    expect(words).toContain(plain(`Sources read to ${longDate(view.reach)}`));
    expect(all(tree, 'link')[0]?.url).toBe(page.url.href);
    expect(leakedValues(markdown)).toEqual([]);
  });

  test('has every heading, sentence, step and person of the page', () => {
    const parts = [
      ...view.sections.flatMap(({ heading }) => heading ?? []),
      ...view.short.map(({ text }) => text),
      ...view.deadlines.flatMap(({ title, steps }) => [title, ...steps.map(({ text }) => text)]),
      ...view.stops.flatMap(({ place, purpose }) => [place, purpose]),
      ...view.claims.map(({ text }) => text),
      ...view.people.map(({ name }) => name),
      ...view.sides.flatMap(({ offers }) => offers.map(({ text }) => text)),
      ...view.figures.flatMap(({ title, steps }) => [title, ...steps.map(({ text }) => text)]),
      ...view.updates.map(({ text }) => text),
    ];
    expect(parts.filter((part) => !words.includes(plain(part)))).toEqual([]);
  });

  test('has something below each heading', () => {
    const empty = tree.children.filter((each, index) => {
      const next = tree.children[index + 1];
      const below = next?.type === 'heading' ? next.depth : next === undefined ? 0 : 7;
      return each.type === 'heading' && below <= each.depth;
    });
    expect(empty.map(wordsOf)).toEqual([]);
  });

  test('has the notes of the page as footnotes, and leads nowhere that is not there', () => {
    const notes = all(tree, 'footnoteDefinition');
    expect(notes.map(({ identifier }) => Number(identifier))).toEqual(
      view.sources.map(({ number }) => number),
    );
    expect(notes.map((note) => all({ type: 'root', children: note.children }, 'link')[0]?.url)).toEqual(
      view.sources.map(({ url }) => url),
    );
    expect(all(tree, 'html')).toEqual([]);
    const links = [...all(tree, 'link'), ...all(tree, 'image')].map(({ url }) => url);
    expect(links.flatMap((url) => addressFault(url, siteUrl) ?? [])).toEqual([]);
  });

  test('holds nothing that was not known yet', () => {
    expect(unsaid.filter((sentence) => words.includes(sentence))).toEqual([]);
    const { texts, ids: fragments } = laterThan(story, view);
    expect(texts.filter((text) => words.includes(plain(text)))).toEqual([]);
    expect(fragments.filter((fragment) => markdown.includes(`#${fragment})`))).toEqual([]);
    const after = sourcesAfter(story, latestDate(story.record, view.at, site.newsroomZone));
    expect(after.filter(({ url }) => markdown.includes(url))).toEqual([]);
  });
});

describe('llms.txt', () => {
  const tree = readMarkdown(read('llms.txt'));
  const links = all(tree, 'link').map(({ url }) => url);

  test('names every story that is published, no other, and leads nowhere that is not there', () => {
    for (const { slug, view } of stories) {
      if (view.published === undefined) {
        expect(links.filter((link) => link.includes(`/explainers/${slug}/`))).toEqual([]);
        continue;
      }
      expect(links).toContain(new URL(`explainers/${slug}/index.md`, siteUrl).href);
      expect(links).toContain(new URL(`explainers/${slug}/story.json`, siteUrl).href);
      expect(plain(tree.children.map(wordsOf).join(' '))).toContain(plain(`${view.title}: ${view.deck}`));
    }
    expect(links.flatMap((url) => addressFault(url, siteUrl) ?? [])).toEqual([]);
  });
});

test('some story says what it knows since when', () => {
  const today = builtAt.toZonedDateTimeISO(site.newsroomZone).toPlainDate().toString();
  expect(stories.flatMap(({ story }) => datedTexts(story.record)).some(({ on }) => on <= today)).toBe(true);
});

test('there is a copy of each kind for every story that has a page', () => {
  for (const name of ['story.json', 'index.md']) {
    expect([...files].filter((file) => file.endsWith(`/${name}`) && file.startsWith('explainers/'))).toEqual(
      articles.map(({ file }) => file.replace('index.html', name)),
    );
  }
});
