import type { RawExplainer } from '../../schema/explainer.ts';
import { cureFor } from '../read/cure.ts';
import { sourceLists } from './blocks.ts';
import type { Fault } from './fault.ts';

/** Refuses a statement that rests on weak sources alone. */
export function checkWeak(record: RawExplainer): readonly Fault[] {
  const weak = new Set(record.sources.filter((source) => source.weak === true).map(({ id }) => id));
  return sourceLists(record).flatMap(({ at, ids }) => {
    if (ids.length === 0 || !ids.every((id) => weak.has(id))) return [];
    const one = ids.length === 1 ? 'its only source is weak' : 'all its sources are weak';
    const wrong = `A statement needs a source that stands by itself; ${one} (${ids.join(', ')}).`;
    return [{ at, wrong, cure: cureFor(at, [...ids, '<id>']) }];
  });
}
