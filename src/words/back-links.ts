import type { Use } from '../story/source.ts';

/** The part of the page that a use stands in: what stands together has one word, so that the list stays short. */
const parts: Record<Use['kind'], string> = {
  short: 'short version',
  deadline: 'deadlines',
  stop: 'itinerary',
  engagement: 'itinerary',
  section: 'text',
  figure: 'text',
  offer: 'text',
  claim: 'record',
  unknown: 'record',
  person: 'record',
  term: 'record',
  update: 'record',
};

/** A link back from a source to what it supports in one part of the page: how much, and where the first of it stands. */
export interface BackLink {
  readonly fragment: string;
  readonly text: string;
}

/** The uses of a source by the parts of the page, in their order: "itinerary (8)", and "text" where it is one. */
export function backLinks(uses: readonly Use[]): readonly BackLink[] {
  const once = [...new Map(uses.map((use) => [use.fragment, use])).values()];
  return [...Map.groupBy(once, ({ kind }) => parts[kind])].flatMap(([part, there]) => {
    const [first] = there;
    if (first === undefined) return [];
    return [{ fragment: first.fragment, text: there.length === 1 ? part : `${part} (${there.length})` }];
  });
}
