import { site } from '../site.ts';
import type { GatheredAuthor } from '../story/gather-authors.ts';
import { counted } from './count.ts';
import { isolated } from './direction.ts';

/** What the page of an author gathers; with a year, only what was published in it. */
export function authorSentence({ name, stories }: GatheredAuthor, year?: number): string {
  return year === undefined
    ? `${isolated(name)} has written ${counted(stories.length, 'story', 'stories')} in ${site.name}.`
    : `What ${isolated(name)} published in ${site.name} in ${year}.`;
}
