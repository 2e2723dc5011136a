import { buildInstant } from '../clock.ts';
import { site } from '../site.ts';
import { editionsBy, type Edition } from '../story/edition.ts';
import type { Story } from '../story/story.ts';
import { allStories } from './stories.ts';

/** An edition of a story. */
export interface StoryEdition {
  readonly story: Story;
  readonly edition: Edition;
}

/** Every edition of every story that is over at the instant of this build. */
export async function allEditions(): Promise<readonly StoryEdition[]> {
  return (await allStories()).flatMap((story) =>
    editionsBy(story, buildInstant(), site.newsroomZone).map((edition) => ({ story, edition })),
  );
}
