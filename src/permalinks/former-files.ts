import { filesOf, formNow, movedPlaces } from './files.ts';
import type { Move } from './moves.ts';

/**
 * What has to lie where something lay before it moved: by file, the file that has its content now, or the
 * permalink that a reader is sent on to. What is built is never covered.
 */
export function formerFiles(moves: readonly Move[], built: ReadonlySet<string>): ReadonlyMap<string, string> {
  const former = new Map<string, string>();
  const add = (file: string, now: string | undefined): void => {
    if (now !== undefined && !built.has(file) && !former.has(file)) former.set(file, now);
  };
  for (const { from, to } of moves) {
    for (const [form, file] of filesOf(from)) add(file, formNow(form, to, built));
  }
  // Last, because a block of a story that moved may have gone elsewhere than the story.
  for (const { from, to } of moves) {
    for (const place of movedPlaces(from, to))
      for (const file of built)
        if (file.startsWith(place.to)) add(place.from + file.slice(place.to.length), file);
  }
  return former;
}
