import type { RawExplainer } from '../../schema/explainer.ts';
import { cureFor } from '../read/cure.ts';
import type { BlockKind } from '../../schema/block-kind.ts';
import { blocks, sourceLists } from './blocks.ts';
import { nowhereElse } from './elsewhere.ts';
import type { Fault, Path } from './fault.ts';
import { named } from './ids.ts';
import { idMeant } from './nearest.ts';

interface Reference {
  readonly at: Path;
  readonly ids: readonly string[];
  /** The kinds of block that may be named here; none for sources. */
  readonly kinds: readonly BlockKind[];
}

const anyKind: readonly BlockKind[] = Object.keys(named).filter((kind): kind is BlockKind => kind in named);

/** Refuses ids in the frontmatter that name nothing, or something of the wrong kind. */
export function checkReferences(record: RawExplainer, elsewhere = nowhereElse): readonly Fault[] {
  const kindOf = new Map<string, BlockKind>(
    [...blocks(record, 'UTC'), ...elsewhere.blocks].map(({ id, kind }) => [id, kind]),
  );
  const sources = new Set<string>([...record.sources.map(({ id }) => id), ...elsewhere.sources]);

  const allowed = (kinds: readonly BlockKind[]): readonly string[] =>
    [...kindOf].filter(([, kind]) => kinds.includes(kind)).map(([id]) => id);
  /** Of a kind that could not be read whole, an id that is not known may be one of those that are missing. */
  const readable = (ids: readonly string[], kinds: readonly BlockKind[]): readonly string[] =>
    kinds.some((kind) => elsewhere.unread.has(kind)) ? ids.filter((id) => kindOf.has(id)) : ids;

  const toBlocks: readonly Reference[] = [
    ...record.stops.flatMap(({ engagements }, stop) =>
      engagements.map(({ with: ids }, index) => ({
        at: ['stops', stop, 'engagements', index, 'with'],
        ids,
        kinds: ['person'] as const,
      })),
    ),
    ...record.claims.map(({ about: ids }, index) => ({
      at: ['claims', index, 'about'],
      ids,
      kinds: ['stop', 'engagement', 'person', 'deadline'] as const,
    })),
    ...record.updates.map(({ touches: ids }, index) => ({
      at: ['updates', index, 'touches'],
      ids,
      kinds: anyKind,
    })),
  ];

  const wrongHere =
    (kinds: readonly BlockKind[]) =>
    (id: string): string => {
      const kind = kindOf.get(id);
      const wanted = kinds.length === anyKind.length ? 'any block' : either(kinds.map((one) => named[one]));
      return kind === undefined
        ? `\`${id}\` is the id of nothing in this story; here stands the id of ${wanted}.`
        : `\`${id}\` is the id of ${named[kind]}; here stands the id of ${wanted}.`;
    };
  const inLists = toBlocks.flatMap(({ at, ids, kinds }) =>
    lost(at, readable(ids, kinds), allowed(kinds), wrongHere(kinds)),
  );
  const { traveller } = record;
  // What could not be read is empty, and names nobody.
  const travelling = readable(traveller === undefined || traveller === '' ? [] : [traveller], ['person']);
  return [
    ...inLists,
    ...travelling
      .filter((id) => kindOf.get(id) !== 'person')
      .map((id) => ({
        at: ['traveller'],
        wrong: wrongHere(['person'])(id),
        cure: cureFor(['traveller'], idMeant(id, allowed(['person'])) ?? '<id>'),
      })),
    ...(elsewhere.unread.has('source') ? [] : sourceLists(record)).flatMap(({ at, ids }) =>
      lost(at, ids, [...sources], (id) => `\`${id}\` is the id of no source in \`sources\`.`),
    ),
  ];
}

/** `a stop, an engagement or a person`. */
function either(words: readonly string[]): string {
  return words.length === 1 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}

function lost(
  at: Path,
  ids: readonly string[],
  allowed: readonly string[],
  wrong: (id: string) => string,
): readonly Fault[] {
  return ids.flatMap((id, index) => {
    if (allowed.includes(id)) {
      const first = ids.indexOf(id) === index;
      return first
        ? []
        : [
            {
              at: [...at, index],
              wrong: `\`${id}\` stands twice in this list.`,
              cure: cureFor(at, [...new Set(ids)]),
            },
          ];
    }
    const meant = idMeant(id, allowed) ?? '<id>';
    const cured = ids.map((other) => (other === id ? meant : other));
    return [{ at: [...at, index], wrong: wrong(id), cure: cureFor(at, [...new Set(cured)]) }];
  });
}
