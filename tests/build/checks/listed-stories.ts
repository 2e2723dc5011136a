import { siteUrl } from '../page.ts';
import type { BuiltStory } from '../stories.ts';

/** Every address that a list of stories leads to, in its order: of each story its topics, which stand over it, and then itself. */
export const listedStories = (stories: readonly Pick<BuiltStory, 'view' | 'page'>[]): readonly string[] =>
  stories.flatMap(({ view: { topics }, page }) => [
    ...topics.map(({ id }) => `${siteUrl.pathname}topics/${id}/`),
    page.url.pathname,
  ]);
