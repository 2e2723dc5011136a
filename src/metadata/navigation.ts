import {
  archivePath,
  deadlinesPath,
  followPath,
  homePath,
  peoplePath,
  placesPath,
  searchPath,
  topicsPath,
} from '../routes.ts';
import { trustPages } from './trust-pages.ts';

/** A page that every page leads to. */
export interface Way {
  readonly name: string;
  readonly path: string;
}

/** Above every page: how to find something to read. Eight, for two rows of four on a phone. */
export const masthead: readonly Way[] = [
  { name: 'Stories', path: homePath() },
  { name: 'Deadlines', path: deadlinesPath() },
  { name: 'People', path: peoplePath() },
  { name: 'Places', path: placesPath() },
  { name: 'Topics', path: topicsPath() },
  { name: 'Archive', path: archivePath() },
  { name: 'Search', path: searchPath() },
  { name: 'Follow', path: followPath() },
];

/** Below every page: who speaks here, and by which rules. */
export const colophon: readonly Way[] = trustPages();
