import { describe, expect, test } from 'vitest';
import { indexLanguage } from '../../src/search/index-language.ts';
import { site } from '../../src/site.ts';
import { anchor } from '../../src/story/anchor.ts';
import type { StoryView } from '../../src/story/story-at.ts';
import { claimStamp } from '../../src/words/claim-words.ts';
import { deadlineStamp } from '../../src/words/deadline-words.ts';
import { engagementWord, stopStamp } from '../../src/words/stop-words.ts';
import { addressFault } from './checks/broken-links.ts';
import { brotliBytes } from './checks/brotli.ts';
import { scripts } from './checks/page-resources.ts';
import { plain } from './checks/printed.ts';
import { searchFragments, type Fragment } from './checks/search-fragments.ts';
import { siteUrl } from './page.ts';
import { bytes, files, pages, read } from './site.ts';
import { stories } from './stories.ts';

const fragments = searchFragments();
const searchPage = pages.find(({ file }) => file === 'search/index.html');
const published = stories.filter(({ view }) => view.published !== undefined);

interface Shown {
  readonly kind: string;
  readonly title: string;
  readonly when: string;
  readonly state?: string;
  readonly story?: string;
  readonly stories?: readonly (readonly [string, string])[];
}
const shown = ({ filters }: Fragment): Shown => JSON.parse(filters['shown']?.[0] ?? '') as Shown;

const storyAddress = (slug: string): string => `${siteUrl.pathname}explainers/${slug}/`;

/** What of a story is to be found, by its fragment, with its title and its state in a word. */
function blocks({ stops, deadlines, claims, people }: StoryView): readonly [string, string, string?][] {
  return [
    ...stops.map(({ id, place, phase }): [string, string, string] => [
      anchor('stop', id),
      place,
      stopStamp[phase].word,
    ]),
    ...stops
      .flatMap(({ engagements }) => engagements)
      .map(({ id, title, status }): [string, string, string] => [
        anchor('engagement', id),
        title,
        engagementWord[status],
      ]),
    ...deadlines.map(({ id, title, phase }): [string, string, string] => [
      anchor('deadline', id),
      title,
      deadlineStamp[phase].word,
    ]),
    ...claims.map((claim): [string, string, string] => [
      anchor('claim', claim.id),
      claim.text,
      claimStamp(claim).word,
    ]),
    ...people.map(({ id, name }): [string, string] => [anchor('person', id), name]),
  ];
}

const authors = new Set(published.flatMap(({ view }) => view.authors.map(({ id }) => id)));

/** Every address that a result leads to. */
const addressesOf = (fragment: Fragment): readonly string[] => [
  fragment.url,
  ...(shown(fragment).stories ?? []).map(([, path]) => path),
];

test('there are results', () => {
  expect(fragments.length).toBeGreaterThan(published.length);
  const entry = JSON.parse(read('pagefind/pagefind-entry.json')) as {
    languages: Record<string, { page_count: number }>;
  };
  expect(Object.entries(entry.languages).map(([name, { page_count }]) => [name, page_count])).toEqual([
    [indexLanguage(site.language), fragments.length],
  ]);
});

test('every result leads to what is there', () => {
  const faults = fragments
    .flatMap(addressesOf)
    .map((address) => [address, addressFault(address, siteUrl)] as const)
    .filter(([, fault]) => fault !== undefined);
  expect(faults).toEqual([]);
});

test('no two results lead to one place', () => {
  const addresses = fragments.map(({ url }) => url);
  expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([]);
});

const knownBy = Map.groupBy(
  published.flatMap(({ slug, view }) => view.people.map(({ id }) => ({ id, slug }))),
  ({ id }) => id,
);

describe.each(published)('of $slug', ({ slug, view, unsaid }) => {
  const address = storyAddress(slug);
  const own = fragments.filter(({ url }) => url.startsWith(address));

  test('the story is found', () => {
    expect(own.find(({ url }) => url === address)?.meta).toMatchObject({ name: view.title });
  });

  test('each block is found at its place, with its state', () => {
    for (const [fragment, title, state] of blocks(view)) {
      const id = fragment.replace(/^person-/, '');
      // Who is in several stories is one result.
      const places = fragment === id ? undefined : knownBy.get(id);
      const several = places !== undefined && places.length > 1;
      // What several stories tell of one deadline is one result, which leads to each of them.
      const sharing = published.filter(({ view: { deadlines } }) =>
        deadlines.some((deadline) => `deadline-${deadline.id}` === fragment),
      );
      if (sharing.length > 1) {
        const found = fragments.filter(({ url }) => url.endsWith(`#${fragment}`));
        expect(found.map((each) => shown(each).kind)).toEqual(['Deadline']);
        expect(JSON.stringify(found.map(shown))).toContain(`${address}#${fragment}`);
        continue;
      }
      const url = several ? `${siteUrl.pathname}people/${id}/` : `${address}#${fragment}`;
      const result = fragments.find((each) => each.url === url);
      if (result === undefined) throw new Error(`${url} is not found.`);
      expect(shown(result).title).toContain(title);
      expect(shown(result).state).toBe(state);
      if (!several) expect(shown(result).story).toBe(view.title);
      expect(result.filters['topic']).toEqual(expect.arrayContaining(view.topics.map((topic) => topic.id)));
    }
  });

  test('nothing is found that is not known yet, or not on its page', () => {
    const known = new Set(blocks(view).map(([fragment]) => `${address}#${fragment}`));
    expect(own.map(({ url }) => url).filter((url) => url !== address && !known.has(url))).toEqual([]);
    const words = plain(own.map(({ content }) => content).join(' '));
    expect(unsaid.filter((sentence) => words.includes(sentence))).toEqual([]);
  });
});

test('every author of a published story is found on their page', () => {
  const found = fragments.filter(({ filters }) => filters['kind']?.[0] === 'author').map(({ url }) => url);
  expect(found.toSorted()).toEqual([...authors].map((id) => `${siteUrl.pathname}authors/${id}/`).toSorted());
});

test('every result says of when it is', () => {
  expect(fragments.filter((fragment) => !/\d{4}/.test(shown(fragment).when)).map(({ url }) => url)).toEqual(
    [],
  );
});

test('what is said of something stands in sentences, one beside the other', () => {
  const glued = fragments.flatMap(
    ({ content }) => content.match(/.{0,20}(?:[.?!…]\s+\.|\p{Ll}[.?!]\p{Lu}).{0,20}/gu) ?? [],
  );
  expect(glued).toEqual([]);
});

test('of a story that is not published yet, nothing is found', () => {
  const ahead = stories
    .filter(({ view }) => view.published === undefined)
    .map(({ slug }) => storyAddress(slug));
  const led = fragments.flatMap(addressesOf);
  expect(led.filter((url) => ahead.some((address) => url.startsWith(address)))).toEqual([]);
});

test('the page offers every topic of a published story, and no other', () => {
  const offered = [...(searchPage?.document.querySelectorAll('#topic option[value]') ?? [])]
    .map((option) => option.getAttribute('value'))
    .filter((value) => value !== '');
  const topics = new Set(published.flatMap(({ view }) => view.topics.map(({ id }) => id)));
  expect(offered.toSorted()).toEqual([...topics].toSorted());
});

test('the page leads on without script, and says so', () => {
  const links = [...(searchPage?.document.querySelectorAll('main nav a') ?? [])];
  const authors = published.some(({ view }) => view.authors.length > 0) ? ['authors'] : [];
  expect(links.map((link) => link.getAttribute('href'))).toEqual(
    ['topics', 'people', 'places', 'deadlines', ...authors, 'archive'].map(
      (name) => `${siteUrl.pathname}${name}/`,
    ),
  );
  expect(searchPage?.html).toContain('The search works by a script');
});

describe('what the search costs', () => {
  test('its page: at most 2.5 kB of script of its own', () => {
    const front = pages.find(({ file }) => file === 'index.html');
    const shared = new Set((front === undefined ? [] : scripts(front)).map(({ text }) => text));
    const own = (searchPage === undefined ? [] : scripts(searchPage)).filter(({ text }) => !shared.has(text));
    expect(own.length).toBeGreaterThan(0);
    expect(own.reduce((sum, { text }) => sum + brotliBytes(text), 0)).toBeLessThanOrEqual(2_500);
  });

  test('the first word: at most 95 kB for the engine', () => {
    const engine = ['pagefind.js', 'pagefind-worker.js'].map((name) => brotliBytes(read(`pagefind/${name}`)));
    const wasm = bytes(`pagefind/wasm.${indexLanguage(site.language)}.pagefind`).length;
    expect(engine.reduce((sum, size) => sum + size, wasm)).toBeLessThanOrEqual(95_000);
  });

  test('the index: at most 2 kB for each result', () => {
    const index = [...files].filter((file) => /^pagefind\/.*\.pf_/.test(file));
    const total = index.reduce((sum, file) => sum + bytes(file).length, 0);
    expect(total / fragments.length).toBeLessThanOrEqual(2_000);
  });

  test('no other page anything: neither does it name the engine, nor does its policy let one in', () => {
    const others = pages.filter((page) => page !== searchPage);
    expect(
      others.filter(({ html }) => /pagefind|wasm-unsafe-eval/.test(html)).map(({ file }) => file),
    ).toEqual([]);
    const paying = others.filter((page) =>
      scripts(page).some(({ text }) => /pagefind|site-search/.test(text)),
    );
    expect(paying.map(({ file }) => file)).toEqual([]);
  });
});
