import type { z } from 'astro/zod';
import type { source } from '../schema/source.ts';
import type { BlockKind } from '../schema/block-kind.ts';

type RawSource = z.infer<typeof source>;

/** Where a source is used: its kind, and its fragment on the page. */
export interface Use {
  readonly kind: BlockKind | 'section' | 'short';
  readonly fragment: string;
}

/** A source as listed on the page, with its number and everything it supports. */
export interface SourceView extends Omit<RawSource, 'id'> {
  readonly id: string;
  readonly number: number;
  readonly supports: readonly Use[];
}

/** Something that cites. */
export interface Citing {
  readonly use: Use;
  readonly sources: readonly string[];
}

/** The day before which a page can't have been there to be read; nothing for a page whose age nobody can tell. */
export const readableFrom = ({ published, notBefore }: Pick<RawSource, 'published' | 'notBefore'>) =>
  published ?? notBefore;

/** The sources that could be read on a date. */
export function readableOn(raw: readonly RawSource[], date: Temporal.PlainDate): readonly RawSource[] {
  return raw.filter((each) => {
    const from = readableFrom(each);
    return from === undefined || Temporal.PlainDate.compare(from, date) <= 0;
  });
}

/**
 * The sources that anything visible cites and that could be read on the date, numbered in the order of the
 * record, each with its uses.
 */
export function sourcesAt(
  raw: readonly RawSource[],
  citing: readonly Citing[],
  date: Temporal.PlainDate,
): readonly SourceView[] {
  const uses = new Map<string, Use[]>();
  for (const { use, sources } of citing) {
    for (const id of new Set(sources)) uses.set(id, [...(uses.get(id) ?? []), use]);
  }
  return readableOn(raw, date)
    .filter((each) => uses.has(each.id))
    .map((each, index) => ({ ...each, number: index + 1, supports: uses.get(each.id) ?? [] }));
}
