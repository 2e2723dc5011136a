import type { Change } from '../story/changes/change.ts';
import { anchor } from '../story/anchor.ts';
import type { Moment } from '../story/moment.ts';
import { changedFields, type ChangedField } from './changed-fields.ts';
import { isolated } from './direction.ts';

/** A change of the record in words. */
export interface ChangeWords {
  /** What kind of block it is. */
  readonly kind: string;
  /** The block as it is printed elsewhere. */
  readonly name: string;
  /** The fragment of the block on the story's page; the story itself has none. */
  readonly fragment?: string | undefined;
  readonly on: Moment;
  /** Whether the block was not on the record before. */
  readonly isNew: boolean;
  readonly fields: readonly ChangedField[];
  readonly sources: readonly string[];
}

/** What is said of a change that says nothing new: it rests on another source. */
export const unchangedWords = 'As before, on further evidence.';

/** What a reader calls the kind of block. */
function kindWord(change: Change): string {
  switch (change.kind) {
    case 'story':
      return 'This story';
    case 'deadline':
      return 'Deadline';
    case 'stop':
      return 'Stop';
    case 'engagement':
      return 'Meeting';
    case 'figure':
      return 'Figure';
    case 'threat':
      return 'Figure, a value threatened';
    case 'offer':
      return `Offer, ${isolated(change.after.side)}`;
    case 'claim':
      return 'Claim';
    case 'unknown':
      return 'Question';
    case 'person':
      return 'Person';
    case 'term':
      return 'Explanation';
  }
}

/** The fragment of the block a change is about, where it has one. */
export function changedFragment({ kind, id }: Pick<Change, 'kind' | 'id'>): string | undefined {
  if (kind === 'story') return undefined;
  return anchor(kind === 'threat' ? 'figure' : kind, id);
}

/** Puts a change into words. */
export function changeWords(change: Change): ChangeWords {
  const replaces = change.kind !== 'threat' && change.kind !== 'term';
  return {
    kind: kindWord(change),
    name: change.name,
    fragment: changedFragment(change),
    on: change.on,
    isNew: replaces && change.before === undefined,
    fields: changedFields(change),
    sources: change.sources,
  };
}
