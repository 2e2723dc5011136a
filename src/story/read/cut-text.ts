import { isScalar, type Pair, type YAMLMap } from 'yaml';
import { explainer } from '../../schema/explainer.ts';
import type { Path } from '../check/fault.ts';
import { fieldAt, keysOf } from './field.ts';
import { isProse } from './prose-field.ts';
import { commentBegins } from './quoting.ts';

/** A text between braces that commas cut, so that the parser takes what follows them for fields of their own. */
export interface Pieces {
  readonly first: Pair;
  readonly more: readonly Pair[];
}

/** The texts of a mapping that commas cut: behind a value stand names that are no fields and have no values. */
export function piecesOf(map: YAMLMap, path: Path): readonly Pieces[] {
  const schema = map.flow === true ? fieldAt(explainer, path)?.schema : undefined;
  const known = new Set<unknown>(schema === undefined ? [] : keysOf(schema));
  if (known.size === 0) return [];
  const pieces: { first: Pair; more: Pair[] }[] = [];
  let open: { first: Pair; more: Pair[] } | undefined;
  for (const pair of map.items) {
    if (isScalar(pair.key) && known.has(pair.key.value)) {
      open = isScalar(pair.value) ? { first: pair, more: [] } : undefined;
      if (open !== undefined) pieces.push(open);
    } else if (isPiece(pair)) {
      open?.more.push(pair);
    } else {
      open = undefined;
    }
  }
  return pieces.filter(({ more }) => more.length > 0);
}

/** No field has a space in its name; one whose value was forgotten has its colon. */
const isPiece = ({ key, value }: Pair): boolean =>
  isScalar(key) && (value === null || /\s/.test(key.source ?? ''));

/** A text as it was written where YAML reads only a part of it: up to a comma, or up to a comment right behind it. */
export function wholeText(
  { value }: Pair,
  more: readonly Pair[],
  path: Path,
  yaml: string,
): { readonly text: string; readonly wrong: string } | undefined {
  if (!isScalar(value) || !value.range) return undefined;
  const [from, end] = value.range;
  const last = more.at(-1);
  if (last !== undefined) {
    const to = endOf(last.value) ?? endOf(last.key) ?? end;
    const text = yaml.slice(from, to).replaceAll(/\s*\n\s*/g, ' ');
    return { text, wrong: 'Between braces a comma ends a text; a text that holds one needs quotes.' };
  }
  if (value.type !== 'PLAIN' || !isProse(path)) return undefined;
  const comment = /^[ \t]+#.*/.exec(yaml.slice(end))?.[0].trimEnd();
  return comment === undefined ? undefined : { text: yaml.slice(from, end) + comment, wrong: commentBegins };
}

const endOf = (node: unknown): number | undefined =>
  typeof node === 'object' && node !== null && 'range' in node
    ? (node.range as readonly number[] | null | undefined)?.[1]
    : undefined;
