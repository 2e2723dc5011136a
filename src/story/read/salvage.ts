import { z } from 'astro/zod';
import type { BlockKind } from '../../schema/block-kind.ts';
import { explainer, type RawExplainer } from '../../schema/explainer.ts';
import { idPattern } from '../../schema/id.ts';
import { checkCountries } from '../check/country.ts';
import type { Elsewhere } from '../check/elsewhere.ts';
import type { Fault, Path } from '../check/fault.ts';
import { checkGlobe } from '../check/globe.ts';
import { checkZones } from '../check/zone.ts';
import { fieldAt, unwrap } from './field.ts';

/** The part of a record that has the right shape. */
export interface Salvage {
  readonly record: RawExplainer;
  readonly elsewhere: Elsewhere;
  /** What is wrong in the places and zones of blocks that have another fault. */
  readonly faults: readonly Fault[];
  /** The path in the file of a path in the record, which lacks the blocks that failed. */
  readonly inFile: (at: Path) => Path;
}

const kindOfList: Readonly<Record<string, BlockKind | 'source'>> = {
  stops: 'stop',
  people: 'person',
  deadlines: 'deadline',
  claims: 'claim',
  unknowns: 'unknown',
  offers: 'offer',
  figures: 'figure',
  terms: 'term',
  updates: 'update',
  sources: 'source',
};

/** Takes out of a frontmatter that failed the schema the blocks that have its shape, so that they can be checked. */
export function salvage(value: unknown): Salvage {
  const given = mapping(value);
  const sound: Record<string, unknown> = {};
  const places: Record<string, readonly number[]> = {};
  const blocks: { id: string; kind: BlockKind }[] = [];
  const sources: string[] = [];
  const unread = new Set<BlockKind | 'source'>();
  const faults: Fault[] = [];
  // A misspelt key may hold any list that is not there under its name.
  const strange = Object.keys(given).some((key) => !Object.hasOwn(explainer.shape, key));

  const exists = (kind: BlockKind | 'source' | undefined, block: Readonly<Record<string, unknown>>): void => {
    if (kind === undefined) return;
    const { id } = block;
    if (typeof id !== 'string' || !idPattern.test(id)) unread.add(kind);
    else if (kind === 'source') sources.push(id);
    else blocks.push({ id, kind });
  };

  for (const [key, schema] of Object.entries<z.core.$ZodType>(explainer.shape)) {
    const list = unwrap(schema);
    if (!(list instanceof z.ZodArray)) {
      const parsed = z.safeParse(schema, given[key]);
      // With no last day known to us nothing can be later than it.
      sound[key] = parsed.success ? parsed.data : key === 'knownTo' ? '9999-12-31' : '';
      continue;
    }
    const kind = kindOfList[key];
    const items: readonly unknown[] = Array.isArray(given[key]) ? given[key] : [];
    const wrongList = given[key] !== undefined && !Array.isArray(given[key]);
    if (kind !== undefined && (wrongList || (strange && given[key] === undefined))) unread.add(kind);
    if (key === 'stops' && (wrongList || (strange && given[key] === undefined))) unread.add('engagement');
    const parsed = items.map((item) => z.safeParse(list.element, item));
    sound[key] = parsed.flatMap(({ success, data }) => (success ? [data] : []));
    places[key] = parsed.flatMap(({ success }, index) => (success ? [index] : []));
    for (const [index, item] of items.entries()) {
      if (parsed[index]?.success === true) continue;
      const block = mapping(item);
      exists(kind, block);
      faults.push(...placeFaults(key, index, block));
      if (key !== 'stops') continue;
      const { engagements } = block;
      if (Array.isArray(engagements)) for (const one of engagements) exists('engagement', mapping(one));
      else unread.add('engagement');
    }
  }
  return {
    // Only lists are read by the checks, and `knownTo`; each of these was parsed.
    record: sound as unknown as RawExplainer,
    elsewhere: { blocks, sources, unread },
    faults,
    inFile: ([list = '', index, ...rest]) =>
      typeof index === 'number' ? [list, places[list]?.[index] ?? index, ...rest] : [list],
  };
}

/** The checks of single fields, on those fields of a block that can be read. */
function placeFaults(
  list: string,
  index: number,
  block: Readonly<Record<string, unknown>>,
): readonly Fault[] {
  const readable = Object.fromEntries(
    ['zone', 'country', 'at'].flatMap((key) => {
      const field = fieldAt(explainer, [list, index, key]);
      if (field === undefined) return [];
      const parsed = z.safeParse(field.schema, block[key]);
      return parsed.success ? [[key, parsed.data] as const] : [];
    }),
  );
  const lists = { stops: [], people: [], deadlines: [], figures: [], [list]: [readable] };
  const record = lists as unknown as RawExplainer;
  return [
    ...('zone' in readable ? checkZones(record) : []),
    ...('country' in readable ? checkCountries(record) : []),
    ...(list === 'stops' && 'at' in readable ? checkGlobe(record) : []),
  ].map((fault) => ({ ...fault, at: [list, index, ...fault.at.slice(2)] }));
}

const mapping = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
