import { site } from '../site.ts';
import { publishedYear, type AuthoredStory } from '../story/gather-authors.ts';
import { inYears, type InYears } from '../story/in-years.ts';

/** The stories of an author as their pages show them. */
export const storiesInYears = (stories: readonly AuthoredStory[]): InYears<AuthoredStory> =>
  inYears(stories, (each) => publishedYear(each, site.newsroomZone));
