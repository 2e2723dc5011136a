import { site } from '../site.ts';
import { beforeEverything, changes } from '../story/changes/changes.ts';
import type { StoryView } from '../story/story-at.ts';
import type { Story } from '../story/story.ts';
import { changesJson, type DatedEntry } from './changes-json.ts';

/**
 * The list of changes of a story until the instant of its view. The page says how much of it there is, and
 * `changes.json` what: both have it from here, so that they can't disagree.
 */
export function datedEntries(story: Story, view: StoryView): readonly DatedEntry[] {
  return changesJson(changes(story, beforeEverything, view.at, site.newsroomZone), view);
}
