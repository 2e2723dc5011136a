import { bylinesOf } from '../metadata/byline.ts';
import { absolute } from '../routes.ts';
import type { StoryView } from '../story/story-at.ts';
import type { Entry } from './feed.ts';

/** Whom the entries of a story are by. */
export const entryAuthors = (view: StoryView): Entry['authors'] =>
  bylinesOf(view).map(({ name, path }) => ({ name, url: path && absolute(path) }));
