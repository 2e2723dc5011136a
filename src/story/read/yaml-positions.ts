import { isMap, isNode, isScalar, isSeq, type Document, type Pair, type YAMLMap } from 'yaml';
import type { Path, Spot } from '../check/fault.ts';
import type { Lines } from './lines.ts';

/** Where the fields of a parsed frontmatter stand. */
export class YamlPositions {
  readonly #document: Document.Parsed;
  readonly #lines: Lines;
  readonly #pairs = new WeakMap<YAMLMap, ReadonlyMap<unknown, Pair>>();

  constructor(document: Document.Parsed, lines: Lines) {
    this.#document = document;
    this.#lines = lines;
  }

  /**
   * The spot of a field's value; of its key where the value is left empty; of the mapping it is missing from
   * where it does not exist.
   */
  value(path: Path): Spot {
    const { node, pair } = this.#find(path);
    if (pair !== undefined && (!isNode(node) || isEmpty(node))) return this.#spot(pair.key);
    return this.#spot(node);
  }

  /** The spot of a field's key. */
  key(path: Path): Spot {
    const { pair, node, found } = this.#find(path);
    return this.#spot(found && pair !== undefined ? pair.key : node);
  }

  /** The scalar exactly as written, without its quotes: `007` where the value is the number 7. */
  source(path: Path): string | undefined {
    const { node, found } = this.#find(path);
    return found && isScalar(node) ? node.source : undefined;
  }

  /** The lines that a text stands on, where those are several: the first is its key's. */
  several(path: Path): readonly [first: number, last: number] | undefined {
    const { node, pair, found } = this.#find(path);
    if (!found || !isScalar(node) || !node.range) return undefined;
    const [from, to] = node.range;
    const first = this.#spot(pair?.value === node ? pair.key : node).line;
    // A block of lines ends with the break of its last one.
    const last = this.#lines.spot(Math.max(from, to - 1)).line;
    return last > first ? [first, last] : undefined;
  }

  #spot(node: unknown): Spot {
    return this.#lines.spot(isNode(node) ? (node.range?.[0] ?? 0) : 0);
  }

  #pairsOf(map: YAMLMap): ReadonlyMap<unknown, Pair> {
    const known = this.#pairs.get(map);
    if (known !== undefined) return known;
    const pairs = new Map(
      map.items.map((item): [unknown, Pair] => [isScalar(item.key) ? item.key.value : item.key, item]),
    );
    this.#pairs.set(map, pairs);
    return pairs;
  }

  #find(path: Path): { node: unknown; pair?: Pair; found: boolean } {
    let node: unknown = this.#document.contents;
    let pair: Pair | undefined;
    for (const step of path) {
      let next: unknown;
      let nextPair: Pair | undefined;
      if (isMap(node)) {
        nextPair = this.#pairsOf(node).get(step);
        if (nextPair === undefined) return { node, found: false };
        next = nextPair.value;
      } else if (isSeq(node) && typeof step === 'number' && step < node.items.length) {
        next = node.items[step];
      } else {
        return pair === undefined ? { node, found: false } : { node, pair, found: false };
      }
      node = next;
      pair = nextPair;
    }
    return pair === undefined ? { node, found: true } : { node, pair, found: true };
  }
}

const isEmpty = (node: unknown): boolean =>
  isScalar(node) && node.value === null && (node.source ?? '') === '';
