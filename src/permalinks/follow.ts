import { isGathering, permalinkText, storyOf, type Permalink } from './permalink.ts';
import type { Permalinks } from './standing.ts';

/** Where each address that was given up leads, by its text. */
export type Targets = ReadonlyMap<string, Permalink>;

/** Where an address leads: to something that stands, to nothing, or in a circle. */
export type Way =
  | { readonly kind: 'arrives'; readonly at: Permalink; readonly through: readonly string[] }
  | { readonly kind: 'ends'; readonly at: Permalink }
  | { readonly kind: 'circles' };

/** One step: by a line of its own, or along with the story it belongs to. */
function next(permalink: Permalink, targets: Targets): Permalink | undefined {
  const own = targets.get(permalinkText(permalink));
  if (own !== undefined || permalink.kind === 'story' || isGathering(permalink)) return own;
  const story = targets.get(permalinkText(storyOf(permalink)));
  return story?.kind === 'story' ? { ...permalink, slug: story.slug } : undefined;
}

/** Follows redirects from an address until something stands there. */
export function follow(from: Permalink, targets: Targets, standing: Permalinks): Way {
  const seen = new Set<string>();
  let at = from;
  while (!standing.has(permalinkText(at))) {
    if (seen.has(permalinkText(at))) return { kind: 'circles' };
    seen.add(permalinkText(at));
    const further = next(at, targets);
    if (further === undefined) return { kind: 'ends', at };
    at = further;
  }
  return { kind: 'arrives', at, through: [...seen] };
}
