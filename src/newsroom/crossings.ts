import { crossings, type AllCrossings } from '../story/crossings.ts';
import { presentStories } from './present.ts';

const make = async (): Promise<AllCrossings> => crossings(await presentStories());

let made: Promise<AllCrossings> | undefined;

/** Where published stories meet; worked out once in a build, and again for each request while somebody writes. */
export function presentCrossings(): Promise<AllCrossings> {
  if (import.meta.env.DEV) return make();
  made ??= make();
  return made;
}
