import type { BlockKind } from '../schema/block-kind.ts';

/** What can be found: a story, one of its blocks, or somebody who wrote it. */
export type SearchKind =
  'story' | 'author' | Extract<BlockKind, 'stop' | 'engagement' | 'person' | 'deadline' | 'claim'>;

/** Each kind by its name, for one result and for all of them; in the order in which they are offered. */
export const kindNames: Record<SearchKind, { readonly one: string; readonly all: string }> = {
  story: { one: 'Story', all: 'Stories' },
  stop: { one: 'Stop', all: 'Stops' },
  engagement: { one: 'Meeting', all: 'Meetings' },
  person: { one: 'Person', all: 'People' },
  deadline: { one: 'Deadline', all: 'Deadlines' },
  claim: { one: 'Claim', all: 'Claims' },
  author: { one: 'Author', all: 'Authors' },
};
