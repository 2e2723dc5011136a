import { copyFile, glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildInstant } from '../clock.ts';
import { contentDir } from '../content-dir.ts';
import { site } from '../site.ts';
import { readArticles } from '../story/read/newsroom.ts';
import { story } from '../story/story.ts';
import { addressUnder, fileOf, isEmbed } from './files.ts';
import { formerFiles } from './former-files.ts';
import { formerFragments, withFormerFragments } from './former-fragments.ts';
import { readKept } from './kept.ts';
import { movesOf, type Move } from './moves.ts';
import { redirectsForHosts } from './redirects-for-hosts.ts';
import { sendingPage } from './sending-page.ts';
import { standingAt } from './standing.ts';

const script = 'moved.js';

/**
 * Keeps every address alive that was given up: writes a page that sends on, or a copy, where something was before,
 * and marks in the pages of a story what its blocks were called before.
 */
export function keepPermalinks(): AstroIntegration {
  let where = { root: '', base: '/', origin: '' };
  return {
    name: 'waybill-keep-permalinks',
    hooks: {
      'astro:config:done': ({ config: { root, base, site = '' } }) => {
        where = { root: fileURLToPath(root), base, origin: site };
      },
      'astro:build:done': async ({ dir }) => {
        const { root, base, origin } = where;
        const folder = path.resolve(root, contentDir());
        const kept = await readKept(folder);
        if (kept.redirects.all.length === 0) return;
        const { articles } = await readArticles(folder, site.newsroomZone);
        const stories = articles.map(({ slug, record, body }) => story(slug, record, body));
        const moves = movesOf(kept, standingAt(stories, buildInstant(), site.newsroomZone));
        if (moves.length === 0) return;
        await markFormerFragments(fileURLToPath(dir), moves);
        await writeFormerFiles(fileURLToPath(dir), moves, base, origin);
      },
    },
  };
}

async function markFormerFragments(dist: string, moves: readonly Move[]): Promise<void> {
  for (const [slug, former] of formerFragments(moves)) {
    const pages = ['index.html', 'at/*/index.html'].map((page) => `explainers/${slug}/${page}`);
    for await (const page of glob(pages, { cwd: dist })) {
      const file = path.join(dist, page);
      await writeFile(file, withFormerFragments(await readFile(file, 'utf8'), former));
    }
  }
}

async function writeFormerFiles(
  dist: string,
  moves: readonly Move[],
  base: string,
  origin: string,
): Promise<void> {
  const built = new Set<string>();
  for await (const file of glob('**/*.*', { cwd: dist })) built.add(file.split(path.sep).join('/'));
  for (const [file, now] of formerFiles(moves, built)) {
    const old = path.join(dist, file);
    await mkdir(path.dirname(old), { recursive: true });
    const page = path.join(dist, fileOf(now));
    if (file.endsWith('.html') && !(isEmbed(file) && isEmbed(now))) {
      const to = addressUnder(base, now);
      const html = sendingPage(
        to,
        new URL(to, origin).href,
        addressUnder(base, script),
        await readFile(page, 'utf8'),
      );
      await writeFile(old, html);
    } else await copyFile(page, old);
  }
  await copyFile(new URL(script, import.meta.url), path.join(dist, script));
  // What moved within pages has no address of its own that a host could answer.
  const lines = redirectsForHosts(moves, built, base);
  if (lines !== '') await writeFile(path.join(dist, '_redirects'), lines);
}
