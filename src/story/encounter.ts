import type { PersonView } from './person.ts';
import type { Meeting } from './related.ts';
import type { StoryView } from './story-at.ts';
import { takingPart } from './taking-part.ts';

/** A meeting as one of those who take part sees it, or as somebody does who doesn’t. */
export interface Encounter extends Meeting {
  /** Everybody else who takes part and whom the story knows. */
  readonly others: readonly PersonView[];
}

/** A meeting as whoever has the id sees it. */
export function encounter(view: StoryView, meeting: Meeting, of?: string): Encounter {
  const present = takingPart(view, meeting.engagement);
  return { ...meeting, others: view.people.filter(({ id }) => id !== of && present.has(id)) };
}
