import type { Move } from './moves.ts';
import { fragmentOf, isGathering } from './permalink.ts';

/** The fragments that each fragment of a story's pages had before, by slug and fragment. */
export type FormerFragments = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/**
 * The former fragments of what stayed in its story, also if the story itself has moved. What went to another story
 * can't be kept alive: a fragment is never sent to a server.
 */
export function formerFragments(moves: readonly Move[]): FormerFragments {
  const storyNow = new Map(
    moves.flatMap(({ from, to }) =>
      from.kind === 'story' && !isGathering(to) ? [[from.slug, to.slug] as const] : [],
    ),
  );
  const former = new Map<string, Map<string, readonly string[]>>();
  for (const { from, to } of moves) {
    if (isGathering(from) || isGathering(to)) continue;
    const [old, now] = [fragmentOf(from), fragmentOf(to)];
    if (old === undefined || now === undefined || old === now) continue;
    if (from.slug !== to.slug && storyNow.get(from.slug) !== to.slug) continue;
    const ofStory = former.get(to.slug) ?? new Map<string, readonly string[]>();
    former.set(to.slug, ofStory.set(now, [...new Set([...(ofStory.get(now) ?? []), old])]));
  }
  return former;
}

const startTag = /<([a-z][a-z0-9-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/g;

/** Elements whose first child can't be just anything; it is that child which takes the mark in. */
const choosy = new Set(['tr', 'figure', 'details', 'table', 'tbody', 'ul', 'ol', 'dl']);

/**
 * The page with an empty element for each former fragment, just inside what has the fragment now, so that old
 * links arrive there without a script. A fragment that the page has by itself is left alone.
 */
export function withFormerFragments(html: string, former: ReadonlyMap<string, readonly string[]>): string {
  const taken = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id));
  let waiting: readonly string[] = [];
  return html.replace(startTag, (tag: string, name: string, attributes: string) => {
    const id = / id="([^"]*)"/.exec(attributes)?.[1] ?? '';
    const own = (former.get(id) ?? []).filter((fragment) => !taken.has(fragment));
    const marks = [...waiting, ...own];
    waiting = choosy.has(name) ? marks : [];
    return choosy.has(name) ? tag : tag + marks.map((fragment) => `<span id="${fragment}"></span>`).join('');
  });
}
