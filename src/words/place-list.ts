import { isolated } from './direction.ts';

/** So many places stand in one box of a form; of more, the first. */
const most = 8;
const first = 6;

/** Places in one line: all of them or, where they would fill the box, the first and how many more there are. */
export function placeList(places: readonly string[]): string {
  const shown = places.length > most ? places.slice(0, first) : places;
  const names = shown.map(isolated).join(', ');
  return shown.length === places.length ? names : `${names} and ${places.length - first} more`;
}
