import { builtPages } from '../e2e/built-pages.ts';

/** Some of the pages of the site, which one test opens one after another. */
export interface Batch {
  /** The number of the first among all pages, counted from 1. */
  readonly first: number;
  readonly last: number;
  readonly addresses: readonly string[];
}

/** Few enough for a test to end soon, and enough for a browser that has begun to be worth it. */
const mostInOne = 100;

/** Every page of the site, each in one batch. */
export const batches: readonly Batch[] = Array.from(
  { length: Math.ceil(builtPages.length / mostInOne) },
  (_, index) => {
    const from = index * mostInOne;
    const addresses = builtPages.slice(from, from + mostInOne);
    return { first: from + 1, last: from + addresses.length, addresses };
  },
);
