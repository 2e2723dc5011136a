import type { RawExplainer } from '../../schema/explainer.ts';
import { cureFor } from '../read/cure.ts';
import { blocks } from './blocks.ts';
import type { Fault, Path } from './fault.ts';

interface Named {
  readonly id: string;
  readonly at: Path;
  readonly what: string;
}

/** Refuses an id given to two blocks of a story, two of its sources, its topics or its authors. */
export function checkIds(record: RawExplainer): readonly Fault[] {
  return [
    ...given(blocks(record, 'UTC').map(({ kind, id, at }) => ({ id, at, what: named[kind] }))),
    ...given(record.sources.map(({ id }, index) => ({ id, at: ['sources', index], what: 'a source' }))),
    ...given(record.topics.map(({ id }, index) => ({ id, at: ['topics', index], what: 'a topic' }))),
    ...given(record.authors.map(({ id }, index) => ({ id, at: ['authors', index], what: 'an author' }))),
  ];
}

/** A kind of block with its article, for a sentence. */
export const named = {
  stop: 'a stop',
  engagement: 'an engagement',
  person: 'a person',
  deadline: 'a deadline',
  claim: 'a claim',
  unknown: 'an unknown',
  offer: 'an offer',
  figure: 'a figure',
  term: 'a term',
  update: 'an update',
} as const;

function given(ones: readonly Named[]): readonly Fault[] {
  const taken = new Map<string, string>();
  const faults: Fault[] = [];
  for (const { id, at, what } of ones) {
    const holder = taken.get(id);
    if (holder === undefined) {
      taken.set(id, what);
      continue;
    }
    const path = [...at, 'id'];
    const free = freeId(id, new Set(ones.map((one) => one.id)));
    faults.push({
      at: path,
      wrong: `\`${id}\` is already the id of ${holder} above; an id is given once.`,
      cure: cureFor(path, free),
    });
  }
  return faults;
}

/** The id with the first number behind it that is not taken. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number += 1) {
    const free = `${id}-${number}`;
    if (!taken.has(free)) return free;
  }
}
