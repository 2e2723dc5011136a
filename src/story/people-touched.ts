import type { StoryView } from './story-at.ts';
import { takingPart } from './taking-part.ts';
import type { UpdateView } from './update.ts';

/**
 * Whom an update concerns: those it names itself, those whom a claim that it touches is about, and those who take part in
 * a meeting that it touches or that such a claim is about. Only people whom the view knows.
 */
export function peopleTouched(
  view: Pick<StoryView, 'people' | 'stops' | 'claims' | 'traveller'>,
  { touches }: Pick<UpdateView, 'touches'>,
): ReadonlySet<string> {
  const touched = new Set<string>(touches);
  const subjects = view.claims.filter(({ id }) => touched.has(id)).flatMap(({ about }) => about);
  const spokenOf = new Set<string>([...touches, ...subjects]);
  const meetings = view.stops.flatMap(({ engagements }) => engagements).filter(({ id }) => spokenOf.has(id));
  const concerned = new Set<string>([
    ...spokenOf,
    ...meetings.flatMap((each) => [...takingPart(view, each)]),
  ]);
  return new Set(view.people.map(({ id }) => id).filter((id) => concerned.has(id)));
}
