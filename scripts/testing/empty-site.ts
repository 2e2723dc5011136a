import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../root.ts';

/** The fourth site of a test run: as it is before its first story. */
export const emptySite = {
  CONTENT_DIR: 'test-results/empty-newsroom',
  DIST_DIR: path.join(root, 'test-results/site-of-none'),
  SITE_URL: 'https://example.com',
  BASE_PATH: '/',
};

/** Makes the folder that it is made of, with nothing in it. */
export async function emptyNewsroom(): Promise<void> {
  const newsroom = path.join(root, emptySite.CONTENT_DIR);
  await rm(newsroom, { recursive: true, force: true });
  await mkdir(newsroom, { recursive: true });
}
