import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  type Document,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { Fault, Finding, Path } from '../check/fault.ts';
import { printPath } from '../check/fault.ts';
import { cureFor, takeOut } from './cure.ts';
import { piecesOf, wholeText } from './cut-text.ts';
import type { Lines } from './lines.ts';
import { isProse } from './prose-field.ts';

/** A record never nests deeper than eight levels; this leaves room for a mistake to be named properly. */
const deepest = 32;

/** The widest a line of frontmatter may be indented, counting the hyphens of lists in lists. */
const widest = 120;

/**
 * The first place where YAML nests beyond anything a record can need. Looked for before parsing, because the
 * parser calls itself for every level and would run out of stack.
 */
export function tooDeep(yaml: string, lines: Lines): Finding | undefined {
  const refuse = (offset: number): Finding => ({
    ...lines.spot(offset),
    field: 'frontmatter',
    wrong: `Lists and mappings are nested more than ${deepest} levels deep here; a record needs eight.`,
    cure: takeOut('the brackets or hyphens from here on'),
  });
  for (const match of yaml.matchAll(/^(?:[ \t]|[-?:](?=[ \t]))+/gm)) {
    if (match[0].length > widest) return refuse(match.index + widest);
  }
  let depth = 0;
  let offset = 0;
  for (const token of new Lexer().lex(yaml)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    if (depth > deepest) return refuse(offset);
    // The lexer's marks for a document's begin, a plain scalar and the end of flow are no part of the text.
    if (token !== '\u0002' && token !== '\u001f' && token !== '\u0018') offset += token.length;
  }
  return undefined;
}

/** The entries of a mapping whose keys were given before: several are an item of a list without its hyphen. */
function repeated(pairs: readonly Pair[]): readonly Pair[] {
  const seen = new Set<unknown>();
  return pairs.filter(({ key }) => {
    const name = isScalar(key) ? key.value : key;
    if (seen.has(name)) return true;
    seen.add(name);
    return false;
  });
}

const rangeOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);

/** The plain value of a frontmatter, and what of YAML's wider powers it used that an article may not. */
export interface PlainYaml {
  readonly value: unknown;
  readonly findings: readonly Finding[];
  /** Texts of which YAML reads only a part; in `value` they stand whole. */
  readonly cut: readonly Fault[];
}

/**
 * Takes the parsed frontmatter as plain data. Aliases, anchors, tags, keys that are not text and keys given
 * twice are refused here, so that nothing an editor did not see on the line reaches the record.
 */
export function plainYaml(document: Document.Parsed, yaml: string, lines: Lines): PlainYaml {
  const findings: Finding[] = [];
  const cut: Fault[] = [];
  const names = new Set<string>();

  const refuse = (node: unknown, path: Path, wrong: string, cure: string): void => {
    const spot = lines.spot(isNode(node) ? (node.range?.[0] ?? 0) : 0);
    findings.push({ ...spot, field: printPath(path) || 'frontmatter', wrong, cure });
  };

  const plain = (node: unknown, path: Path): unknown => {
    if (isAlias(node)) {
      if (!names.has(node.source)) {
        names.add(node.source);
        refuse(
          node,
          path,
          `\`*${node.source}\` is a YAML alias; an article writes every value out.`,
          cureFor(path, '…'),
        );
      }
      return undefined;
    }
    if (!isNode(node)) return null;
    if (node.anchor !== undefined && !names.has(node.anchor)) {
      names.add(node.anchor);
      const cure = isScalar(node) ? cureFor(path, node.value) : takeOut(`&${node.anchor}`);
      refuse(node, path, `\`&${node.anchor}\` is a YAML anchor; an article writes every value out.`, cure);
    }
    if (node.tag !== undefined) {
      // In a text the exclamation mark is one of its letters.
      const written = isProse(path) && !node.tag.startsWith('tag:') ? `${node.tag} ` : '';
      const cure = isScalar(node)
        ? cureFor(path, written + (node.source ?? ''))
        : takeOut('the tag that begins with an exclamation mark');
      refuse(
        node,
        path,
        'A YAML tag (a word that begins with an exclamation mark) stands here; fields have none.',
        cure,
      );
    }
    if (isSeq(node))
      return node.items.map((item, index) => plain(isPair(item) ? null : item, [...path, index]));
    if (isMap(node)) return mapping(node, path);
    return isScalar(node) ? node.value : null;
  };

  const mapping = (map: YAMLMap, path: Path): object => {
    const entries: [string, unknown][] = [];
    const pieces = piecesOf(map, path);
    const pairs = map.items.filter((pair) => !pieces.some((text) => text.more.includes(pair)));
    const given = new Map<string, Pair>();
    const again = repeated(pairs);
    for (const pair of pairs) {
      const key = pair.key;
      if (!isScalar(key) || typeof key.value !== 'string') {
        const written = isScalar(key) && key.source !== undefined ? `\`${key.source}\`` : 'this entry';
        refuse(key, path, 'A key is the name of a field; this is none.', takeOut(written));
        continue;
      }
      const name = key.value;
      const here = [...path, name];
      const earlier = given.get(name);
      if (earlier !== undefined && again.length > 1 && typeof path.at(-1) === 'number') {
        if (again[0] !== pair) continue;
        const column = lines.spot(rangeOf(pairs[0]?.key)).column;
        const item = isScalar(pair.value) ? cureFor(here, pair.value.value) : `${name}:`;
        const cure = `${' '.repeat(Math.max(0, column - 3))}- ${item}`;
        refuse(key, here, 'A hyphen is missing here: every item of a list begins with one.', cure);
        continue;
      }
      if (earlier !== undefined) {
        const line = lines.spot(isNode(earlier.key) ? (earlier.key.range?.[0] ?? 0) : 0).line;
        refuse(
          key,
          here,
          `\`${name}\` was already given on line ${line}; keep one of the two.`,
          takeOut(`this \`${name}\`, or the one on line ${line}`),
        );
        continue;
      }
      if (name === '__proto__' || key.anchor !== undefined || key.tag !== undefined) {
        refuse(key, here, `\`${name}\` cannot be the key of a field.`, takeOut(`\`${name}\``));
        continue;
      }
      given.set(name, pair);
      const whole = wholeText(pair, pieces.find((text) => text.first === pair)?.more ?? [], here, yaml);
      if (whole !== undefined) cut.push({ at: here, wrong: whole.wrong, cure: cureFor(here, whole.text) });
      entries.push([name, whole === undefined ? plain(pair.value, here) : whole.text]);
    }
    return Object.fromEntries(entries);
  };

  return { value: plain(document.contents, []), findings, cut };
}
