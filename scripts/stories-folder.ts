import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { contentDir } from '../src/content-dir.ts';
import { NotPublished } from './not-published.ts';
import { root } from './root.ts';

/**
 * The folder of articles, as a whole path.
 * @throws NotPublished where there is no such folder.
 */
export function storiesFolder(): string {
  const folder = path.resolve(root, contentDir());
  if (existsSync(folder) && statSync(folder).isDirectory()) return folder;
  throw new NotPublished(
    `There is no folder ${folder} to read articles from; ${process.env['CONTENT_DIR'] ? 'CONTENT_DIR names it' : 'CONTENT_DIR may name another'}.`,
  );
}
