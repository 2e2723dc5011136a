import { gatherDeadlines } from '../story/gathered-deadlines.ts';
import { once } from './once.ts';
import { presentStories } from './present.ts';

/** Every deadline of the published stories as it stands at the instant of this build. */
export const presentDeadlines = once(async () => gatherDeadlines(await presentStories()));
