import type { PersonView } from '../../story/person.ts';
import type { EngagementView } from '../../story/stop.ts';

/** The people of an engagement who have entered the story. */
export const attending = (engagement: EngagementView, people: readonly PersonView[]): readonly PersonView[] =>
  people.filter(({ id }) => engagement.with.includes(id));
