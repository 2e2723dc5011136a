import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
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
};

/** Lays the stories of the tests beside the real ones, in the folder that the second site is made of. */
export async function gatherNewsroom(): Promise<void> {
  const newsroom = path.join(root, otherSite.CONTENT_DIR);
  await rm(newsroom, { recursive: true, force: true });
  for (const stories of ['content/explainers', 'tests/fixtures/newsroom']) {
    await cp(path.join(root, stories), newsroom, { recursive: true });
  }
}
