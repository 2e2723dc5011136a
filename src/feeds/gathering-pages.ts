import { filledPages, type FilledPage } from '../story/filled-pages.ts';
import type { DevelopmentEntry } from './development-entries.ts';
import type { Feed } from './feed.ts';

/** How many stories, and how many developments, a page shows of a topic, a person or a place. */
export const mostShown = 20;

/**
 * A page of a topic, a person or a place: the first, with the newest of all there is, or a whole page of its stories or of
 * its developments.
 */
export type GatheringPage<Each> =
  | {
      readonly kind: 'newest';
      readonly stories: FilledPage<Each>;
      readonly developments: FilledPage<DevelopmentEntry>;
    }
  | { readonly kind: 'stories'; readonly number: number; readonly stories: FilledPage<Each> }
  | {
      readonly kind: 'developments';
      readonly number: number;
      readonly developments: FilledPage<DevelopmentEntry>;
    };

/** All pages of a topic, a person or a place, by its stories, the newest first, and the feed of its developments. */
export function gatheringPages<Each>(
  all: readonly Each[],
  { entries }: Pick<Feed<DevelopmentEntry>, 'entries'>,
): readonly GatheringPage<Each>[] {
  const [stories, ...olderStories] = filledPages(all, mostShown);
  const [developments, ...olderDevelopments] = filledPages(entries, mostShown);
  return [
    { kind: 'newest', stories, developments },
    ...olderStories.flatMap((page): GatheringPage<Each>[] =>
      page.number === undefined ? [] : [{ kind: 'stories', number: page.number, stories: page }],
    ),
    ...olderDevelopments.flatMap((page): GatheringPage<Each>[] =>
      page.number === undefined ? [] : [{ kind: 'developments', number: page.number, developments: page }],
    ),
  ];
}

/** The steps behind the address of what gathers that lead to one of its pages; the first has none. */
export function stepsTo(page: GatheringPage<unknown>): string | undefined {
  return page.kind === 'newest' ? undefined : `${page.kind}/${page.number}`;
}
