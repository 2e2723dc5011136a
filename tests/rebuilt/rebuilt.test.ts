import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/root.ts';
import { rebuilt } from '../../scripts/testing/rebuilt.ts';
import { buildInstant } from '../../src/clock.ts';
import { contentDir } from '../../src/content-dir.ts';
import { site } from '../../src/site.ts';
import { editionsBy } from '../../src/story/edition.ts';
import type { Article } from '../../src/story/read/article.ts';
import { readArticles } from '../../src/story/read/newsroom.ts';
import { stoodSince } from '../../src/story/stood-since.ts';
import { storyAt } from '../../src/story/story-at.ts';
import { story } from '../../src/story/story.ts';

// One commit, built three times: twice for the instant of the test run, and once for a day later.

const dist = path.resolve(process.env['DIST_DIR'] ?? path.join(root, 'dist'));
const at = buildInstant();
const later = at.add({ hours: 24 });

function filesIn(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [
        path.relative(folder, file).split(path.sep).join('/'),
        readFileSync(file).toString('latin1'),
      ]),
  );
}

const first = filesIn(dist);

/** The files that only one of two builds has, or that differ. */
function differing(other: ReadonlyMap<string, string>): string[] {
  return [...new Set([...first.keys(), ...other.keys()])]
    .filter((file) => first.get(file) !== other.get(file))
    .sort();
}

test('a build for the same instant is the same, byte for byte', () => {
  expect(first.size).toBeGreaterThan(0);
  expect(differing(filesIn(rebuilt.again))).toEqual([]);
});

describe('a build a day later', async () => {
  const { articles } = await readArticles(path.resolve(root, contentDir()), site.newsroomZone);
  const second = filesIn(rebuilt.dayLater);

  /** Everything a view says, except at what instant it does, and since when a copy says that it did. */
  const said = ({ slug, record, body }: Article, instant: Temporal.Instant): string => {
    const tale = story(slug, record, body);
    const view = storyAt(tale, instant, site.newsroomZone);
    return JSON.stringify([
      { ...view, at: undefined },
      editionsBy(tale, instant, site.newsroomZone),
      stoodSince(tale, instant, site.newsroomZone),
    ]);
  };

  const printsWhenMade = (slug: string): boolean =>
    first.get(`explainers/${slug}/index.html`)?.includes('his page was made') === true;

  const moving = articles
    .filter((article) => said(article, at) !== said(article, later) || printsWhenMade(article.slug))
    .map(({ slug }) => slug);

  /** Whether a story is among the news at an instant. */
  const isNews = ({ record }: Article, instant: Temporal.Instant): boolean =>
    Temporal.Instant.compare(record.published, instant.subtract({ hours: 48 })) >= 0 &&
    Temporal.Instant.compare(record.published, instant) <= 0;

  const agesAsNews = articles.some((article) => isNews(article, at) !== isNews(article, later));

  test('differs only in stories of which something else is known by then, or that say when they were made', () => {
    const unexpected = differing(second).filter((file) => {
      // How long it may be trusted is counted from its build.
      if (file === '.well-known/security.txt') return false;
      if (file === 'news-sitemap.xml') return moving.length === 0 && !agesAsNews;
      const slug = /^(?:explainers|cards)\/([^/.]+)/.exec(file)?.[1];
      // Pages and feeds of several stories move with any of them.
      return slug === undefined ? moving.length === 0 : !moving.includes(slug);
    });
    expect(unexpected).toEqual([]);
  });

  test('has a page of every story', () => {
    expect(articles.length).toBeGreaterThan(0);
    for (const { slug } of articles) expect(second.has(`explainers/${slug}/index.html`)).toBe(true);
  });
});
