import { existsSync } from 'node:fs';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ledgerFile, redirectsFile } from '../../src/story/read/newsroom.ts';
import { root } from '../root.ts';

/**
 * The second site of a test run: under a base path, at another address, of another day, the eve of the trip
 * (24 October 2025, 12:00 UTC), and with a story more, whose blocks stand in every state there is.
 */
export const otherSite = {
  CONTENT_DIR: 'test-results/newsroom',
  DIST_DIR: path.join(root, 'test-results/site-under-news'),
  SITE_URL: 'https://example.org',
  BASE_PATH: '/news/',
  SOURCE_DATE_EPOCH: '1761307200',
  // The first site names nobody to write to.
  REPOSITORY_URL: 'https://example.com/veldt/news',
};

/** Lays the stories of the tests beside the real ones, in the folder that the second site is made of. */
export async function gatherNewsroom(): Promise<void> {
  const newsroom = path.join(root, otherSite.CONTENT_DIR);
  const folders = ['content/explainers', 'tests/fixtures/newsroom'].map((name) => path.join(root, name));
  await rm(newsroom, { recursive: true, force: true });
  for (const stories of folders) await cp(stories, newsroom, { recursive: true });
  for (const name of [ledgerFile, redirectsFile]) {
    const lists = folders.map((folder) => path.join(folder, name)).filter((file) => existsSync(file));
    const texts = await Promise.all(lists.map((file) => readFile(file, 'utf8')));
    await writeFile(path.join(newsroom, name), texts.join(''));
  }
}
