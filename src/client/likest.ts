import { likeness } from './likeness.ts';

/** A page by its path and its name. */
export type NamedPage = readonly [path: string, name: string];

/**
 * The pages that have some words, or words like them, in their name or address, the likest first, and of equals those in a room;
 * none that is much less like them than another.
 */
export function likest(written: string, pages: readonly NamedPage[], room = ''): readonly NamedPage[] {
  const like = pages
    .map((page) => {
      const [path, name] = page;
      const score = likeness(written, `${name} ${path.split('/').at(-2) ?? ''}`);
      return { page, score, near: path.includes(`/${room}/`) ? 0.5 : 0 };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score + b.near - a.score - a.near);
  const least = (like[0]?.score ?? 0) * 0.6;
  return like.filter(({ score }) => score >= least).map(({ page }) => page);
}
