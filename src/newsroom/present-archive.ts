import { site } from '../site.ts';
import { archiveOf } from '../story/archive.ts';
import { once } from './once.ts';
import { presentStories } from './present.ts';

/** Everything published by the instant of this build, by month. */
export const presentArchive = once(async () => archiveOf(await presentStories(), site.newsroomZone));
