import type { Use } from '../story/source.ts';
import { counted } from './count.ts';

/** What a number of uses of one kind is called in the list of sources. */
const words: Record<Use['kind'], (uses: number) => string> = {
  // There is but one of it.
  short: () => 'the short version',
  section: (uses) => counted(uses, 'section'),
  stop: (uses) => counted(uses, 'stop'),
  engagement: (uses) => counted(uses, 'meeting'),
  person: (uses) => (uses === 1 ? '1 person' : `${uses} people`),
  deadline: (uses) => counted(uses, 'deadline'),
  claim: (uses) => counted(uses, 'claim'),
  figure: (uses) => counted(uses, 'figure'),
  term: (uses) => counted(uses, 'term'),
  unknown: (uses) => counted(uses, 'open question'),
  offer: (uses) => counted(uses, 'offer'),
  update: (uses) => counted(uses, 'update'),
};

/** A link back from a source to what it supports of one kind: how much it is, and where the first of it stands. */
export interface BackLink {
  readonly fragment: string;
  readonly text: string;
}

/** The uses of a source by kind, in the order of the page: "3 stops", "26 claims". */
export function backLinks(uses: readonly Use[]): readonly BackLink[] {
  const once = [...new Map(uses.map((use) => [use.fragment, use])).values()];
  return [...Map.groupBy(once, (use) => use.kind)].flatMap(([kind, ofKind]) => {
    const [first] = ofKind;
    return first === undefined ? [] : [{ fragment: first.fragment, text: words[kind](ofKind.length) }];
  });
}
