import path from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import config from '../../.htmlvalidate.mjs';
import { root } from '../../scripts/root.ts';
import { contentDir } from '../../src/content-dir.ts';
import { addressUnder, fileOf, filesOf, isEmbed, type Form } from '../../src/permalinks/files.ts';
import { firstNamesOf } from '../../src/permalinks/first-names-of.ts';
import { formerFiles } from '../../src/permalinks/former-files.ts';
import { formerFragments } from '../../src/permalinks/former-fragments.ts';
import { readKept } from '../../src/permalinks/kept.ts';
import { notIn } from '../../src/permalinks/ledger.ts';
import { movesOf } from '../../src/permalinks/moves.ts';
import {
  fragmentOf,
  isGathering,
  kindOf,
  parsePermalink,
  permalinkText,
  type Permalink,
} from '../../src/permalinks/permalink.ts';
import { standingAt, standingEver, standingForGood } from '../../src/permalinks/standing.ts';
import { site } from '../../src/site.ts';
import { firstFragment } from '../../src/story/first-names.ts';
import { addressFault } from './checks/broken-links.ts';
import { securityFaults } from './checks/security-policy.ts';
import { siteUrl } from './page.ts';
import { allFiles, articles, bytes, editions, files, pages, read, sendingPages } from './site.ts';
import { builtAt, stories } from './stories.ts';

const kept = await readKept(path.resolve(root, contentDir()));
const told = stories.map(({ story }) => story);
const zone = site.newsroomZone;
const standing = standingAt(told, builtAt, zone);
const moves = movesOf(kept, standing);
const former = formerFiles(moves, files);

describe('what is published', () => {
  test('is in the ledger', () => {
    // What a passage takes away by the day the ledger was written is missing from it in a build for an earlier day.
    const forGood = standingForGood(told, zone);
    expect(notIn(kept.ledger, standing).filter((permalink) => forGood.has(permalink))).toEqual([]);
  });

  const isFeed = (form: Form): boolean => ['rss', 'atom', 'json'].includes(form);
  /** The kinds that have a form somewhere: all of a kind have feeds, or none. */
  const made = new Set(
    [...standing]
      .flatMap((text) => parsePermalink(text) ?? [])
      .flatMap((permalink) =>
        [...filesOf(permalink)].flatMap(([form, file]) =>
          files.has(file) ? [`${permalink.kind} ${form}`] : [],
        ),
      ),
  );
  const isMade = (permalink: Permalink, form: Form): boolean =>
    made.has(`${permalink.kind} ${form}`) || !isFeed(form);

  test.each([...standing])('%s is there, in the page of the story itself', (text) => {
    const permalink = parsePermalink(text);
    if (permalink === undefined) throw new TypeError(`${text} is no permalink.`);
    const fragment = fragmentOf(permalink);
    if (fragment !== undefined && !isGathering(permalink)) {
      const page = articles.find(({ file }) => file === `explainers/${permalink.slug}/index.html`);
      expect(page?.document.getElementById(fragment)).not.toBeNull();
    }
    for (const [form, file] of filesOf(permalink)) {
      // The first edition changed nothing against one before it.
      if (form !== 'changes') expect(files.has(file), file).toBe(isMade(permalink, form));
    }
  });
});

describe('what was given up', () => {
  test('still has a file for each of its forms', () => {
    expect([...former.keys()].filter((file) => !allFiles.has(file))).toEqual([]);
  });

  test('is not counted among what is there', () => {
    expect([...former.keys()].filter((file) => files.has(file))).toEqual([]);
    expect([...allFiles].filter((file) => !files.has(file)).toSorted()).toEqual(
      [...former.keys()].toSorted(),
    );
  });

  test('has the content of what took its place, or sends on to it', () => {
    for (const [file, now] of former) {
      if (!file.endsWith('.html') || isEmbed(file)) expect(bytes(file).equals(bytes(now)), file).toBe(true);
      else {
        const link = sendingPages.find((page) => page.file === file)?.document.querySelector('main a');
        expect(link?.getAttribute('href'), file).toBe(addressUnder(siteUrl.pathname, now));
      }
    }
  });

  test('has the copies of a story for machines, too', () => {
    for (const { from, to } of moves) {
      if (from.kind !== 'story' || to.kind !== 'story') continue;
      for (const name of ['story.json', 'index.md']) {
        const old = `explainers/${from.slug}/${name}`;
        expect(former.get(old)).toBe(`explainers/${to.slug}/${name}`);
        expect(allFiles).toContain(old);
      }
    }
  });

  test('sends on by pages that are valid and sealed, and lead somewhere', async () => {
    const validator = new HtmlValidate(new FileSystemConfigLoader([], config));
    for (const page of sendingPages) {
      const { results } = await validator.validateString(page.html, page.file);
      expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
      expect(securityFaults(page), page.file).toEqual([]);
      const link = (selector: string) => page.document.querySelector(selector)?.getAttribute('href') ?? '';
      expect(addressFault(link('main a'), page.url), page.file).toBeUndefined();
      expect(page.document.querySelector('script')?.getAttribute('src')).toBe(`${siteUrl.pathname}moved.js`);
    }
    if (sendingPages.length > 0) expect(files).toContain('moved.js');
  });

  test('is shown as what took its place, by those who follow neither a script nor a refresh', () => {
    const shown = [
      'title',
      'meta[name="description"]',
      'meta[name="author"]',
      'link[rel="canonical"]',
      'meta[property^="og:"]',
      'meta[property^="article:"]',
      'meta[name^="twitter:"]',
      'link[type="application/json+oembed"]',
    ].map((selector) => `head > ${selector}`);
    for (const { file, document } of sendingPages) {
      const there = pages.find((page) => page.file === fileOf(former.get(file) ?? ''))?.document;
      const of = (head: Document | undefined) =>
        [...(head?.querySelectorAll(shown.join(', ')) ?? [])].map(({ outerHTML }) => outerHTML);
      expect(of(document), file).toEqual(of(there));
      expect(of(document).length, file).toBeGreaterThan(0);
      const robots = [...document.querySelectorAll('meta[name="robots"]')];
      expect(robots.map((meta) => meta.getAttribute('content'))).toEqual(['noindex']);
    }
  });

  test('has its fragment in what took its place, in the story and in every edition that has it', () => {
    for (const [slug, fragments] of formerFragments(moves)) {
      for (const { file, document } of [...articles, ...editions]) {
        if (!file.startsWith(`explainers/${slug}/`)) continue;
        for (const [now, olds] of fragments) {
          const block = document.getElementById(now);
          for (const old of olds) {
            // What a passage takes away later stands by itself in an edition of before.
            const own = document.querySelector(`[id="${old}"]:not(span:empty)`);
            const inside = block?.querySelector(`[id="${old}"]`) ?? null;
            expect(inside !== null, `${file}#${old}`).toBe(block !== null && own === null);
          }
        }
      }
    }
  });

  test('is told to hosts, each address of it once', () => {
    const lines = files.has('_redirects') ? read('_redirects').trimEnd().split('\n') : [];
    const from = lines.map((line) => line.split(' ')[0] ?? '');
    expect(new Set(from).size).toBe(from.length);
    for (const line of lines) expect(line).toMatch(/^\/\S+ \/\S+ 301$/);
    for (const file of former.keys()) {
      const address = addressUnder(siteUrl.pathname, file);
      expect(
        from.some((each) => (each.endsWith('*') ? address.startsWith(each.slice(0, -1)) : each === address)),
        address,
      ).toBe(true);
    }
  });
});

describe('feeds and calendars', () => {
  test('of a story lie where they lay before it was renamed', () => {
    for (const { from, to } of moves) {
      if (from.kind !== 'story' || to.kind !== 'story') continue;
      expect(former.get(`explainers/${from.slug}/calendar.ics`)).toBe(`explainers/${to.slug}/calendar.ics`);
    }
  });

  const firstNames = firstNamesOf(kept, standingEver(told, zone));
  test.each(stories)('know $slug and its deadlines as what they were first', ({ slug, story, view }) => {
    const first = firstNames({ slug, ...story.record });
    if (view.published !== undefined) expect(read('rss.xml')).toContain(`:explainers/${first.slug}<`);
    for (const { id } of view.deadlines) {
      const fragment = fragmentOf({ kind: 'block', slug, block: 'deadline', id }) ?? '';
      expect(read(`explainers/${slug}/deadline/${id}.ics`).replaceAll('\r\n ', '')).toContain(
        `UID:${firstFragment(first, fragment)}.${first.slug}@${siteUrl.hostname}\r\n`,
      );
    }
  });
});

describe('what took in something that stood beside it', () => {
  const was = new Map(
    kept.ledger.entries.map(({ permalink, was }) => [permalinkText(permalink), was?.permalink]),
  );
  const firstIn = (permalink: Permalink): Permalink => {
    const former = was.get(permalinkText(permalink));
    return former === undefined ? permalink : firstIn(former);
  };
  const renamed = new Set([...was.values()].flatMap((permalink) => permalink && permalinkText(permalink)));
  const merged = kept.redirects.all.filter(
    ({ from, to }) => was.has(permalinkText(to)) && !renamed.has(permalinkText(from)),
  );

  test('is a story, a deadline, a topic, a person and a place, if anything', () => {
    const all = ['story', 'deadline', 'topics', 'people', 'places'];
    const alike = merged.filter(({ from, to }) => kindOf(from) === kindOf(to)).map(({ to }) => kindOf(to));
    const kinds = new Set(alike.filter((kind) => all.includes(kind)));
    expect(all.filter((kind) => kinds.has(kind))).toEqual(kinds.size === 0 ? [] : all);
  });

  test('is known to feeds and calendars as what it was before', () => {
    for (const { to } of merged) {
      const first = firstIn(to);
      if (first.kind === 'story') expect(read('rss.xml')).toContain(`:explainers/${first.slug}<`);
      if (isGathering(first) && isGathering(to)) {
        const [, id] = /<id>[^<]*:([^<]*)<\/id>/.exec(read(`${to.kind}/${to.id}/atom.xml`)) ?? [];
        expect(id).toBe(`${first.kind}/${first.id}`);
      }
      if (first.kind === 'block' && to.kind === 'block' && to.block === 'deadline')
        expect(read(`explainers/${to.slug}/deadline/${to.id}.ics`)).toContain(`UID:deadline-${first.id}.`);
    }
  });
});

test('no address that was given up is also published', () => {
  expect(moves.map(({ from }) => permalinkText(from)).filter((from) => standing.has(from))).toEqual([]);
});
