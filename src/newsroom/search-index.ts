import type { IndexFile } from 'pagefind';
import { searchFiles } from '../search/search-files.ts';
import { searchRecords } from '../search/search-records.ts';
import { site } from '../site.ts';
import { presentStories } from './present.ts';

const make = async (): Promise<readonly IndexFile[]> =>
  searchFiles(searchRecords(await presentStories(), site.newsroomZone));

let made: Promise<readonly IndexFile[]> | undefined;

/** The files of the site's search; made once in a build, and again for each request while somebody writes. */
export function searchIndex(): Promise<readonly IndexFile[]> {
  if (import.meta.env.DEV) return make();
  made ??= make();
  return made;
}
