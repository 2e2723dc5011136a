import type { Entry } from './feed.ts';

/** Where an entry is read, on whichever host the site is seen. */
export function entryPath({ link }: Entry): string {
  const { pathname, hash } = new URL(link);
  return pathname + hash;
}
