import type { StoryView } from './story-at.ts';
import type { UpdateView } from './update.ts';

/**
 * The places that an update concerns, by their ids: those of the stops that it touches, at which something that it touches
 * is held, or which a claim that it touches is about. A claim about a meeting may be about anything but its place.
 */
export function placesTouched(
  { stops, claims }: Pick<StoryView, 'stops' | 'claims'>,
  { touches }: Pick<UpdateView, 'touches'>,
): ReadonlySet<string> {
  const touched = new Set(touches);
  const subjects = new Set(claims.filter(({ id }) => touched.has(id)).flatMap(({ about }) => about));
  const concerned = stops.filter(
    ({ id, engagements }) =>
      touched.has(id) || subjects.has(id) || engagements.some((each) => touched.has(each.id)),
  );
  return new Set(concerned.map(({ placeId }) => placeId));
}
