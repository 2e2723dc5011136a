import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../root.ts';
import { manyDrafts } from './many/many-drafts.ts';
import { writtenDown } from './many/written-down.ts';

/** The third site of a test run: 300 invented stories, at whose edges the layout and the lists are tried. */
export const manySite = {
  CONTENT_DIR: 'test-results/many-newsroom',
  DIST_DIR: path.join(root, 'test-results/site-of-many'),
  SITE_URL: 'https://example.net',
  BASE_PATH: '/',
  SOURCE_DATE_EPOCH: '1768478400',
};

/** How many stories that site has. */
export const howMany = 300;

/** Writes its stories into the folder that it is made of. */
export async function writeMany(count = howMany): Promise<void> {
  const newsroom = path.join(root, manySite.CONTENT_DIR);
  await rm(newsroom, { recursive: true, force: true });
  for (const { draft } of manyDrafts(count)) {
    const folder = path.join(newsroom, draft.slug);
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'index.mdx'), writtenDown(draft));
  }
}
