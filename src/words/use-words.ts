import type { Use } from '../story/source.ts';

const word: Record<Use['kind'], string> = {
  short: 'short version',
  section: 'section',
  stop: 'stop',
  engagement: 'meeting',
  person: 'person',
  deadline: 'deadline',
  claim: 'claim',
  figure: 'figure',
  term: 'term',
  unknown: 'unknown',
  offer: 'offer',
  update: 'update',
};

/** A link back to one use, or to the first of several that follow each other: "6", "1–27". */
export interface BackLink {
  readonly fragment: string;
  readonly text: string;
}

/** The uses of a source that are of one kind, and what that kind is called in the list of sources. */
export interface UsesOfKind {
  readonly word: string;
  readonly links: readonly BackLink[];
}

/** Numbers that follow each other, three or more, share a link: a page cited everywhere is still readable. */
function backLinks(uses: readonly Use[]): readonly BackLink[] {
  const runs: Use[][] = [];
  for (const use of uses) {
    const run = runs.at(-1);
    if (run?.at(-1)?.nth === use.nth - 1) run.push(use);
    else runs.push([use]);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    const last = run.at(-1);
    if (first === undefined || last === undefined) return [];
    if (run.length < 3) return run.map(({ fragment, nth }) => ({ fragment, text: `${nth}` }));
    return [{ fragment: first.fragment, text: `${first.nth}–${last.nth}` }];
  });
}

/** Gathers the uses of a source by kind, in the order of the page: "claim 2 6–9, stop 3". */
export function usesByKind(uses: readonly Use[]): readonly UsesOfKind[] {
  const once = [...new Map(uses.map((use) => [use.fragment, use])).values()];
  return [...Map.groupBy(once, (use) => use.kind)].map(([kind, ofKind]) => ({
    word: word[kind],
    links: backLinks(ofKind),
  }));
}
