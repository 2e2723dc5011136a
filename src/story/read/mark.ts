import type { Nodes, Root } from 'mdast';
import { isPassage } from '../../body/vocabulary.ts';
import type { Spot } from '../check/fault.ts';
import { walk, wordsOf } from './mdx.ts';
import { besideIn, type Beside } from './whole-lines.ts';

/** An attribute of a tag as the author wrote it. */
export interface Attribute extends Spot {
  /** Null for a spread such as `{...all}`. */
  readonly name: string | null;
  /** The text; null for an attribute with no value; undefined for a `{…}`. */
  readonly value: string | null | undefined;
  /** The text that was meant, also where it stands as `{"text"}`. */
  readonly text: string | undefined;
}

/** A passage of the body that something stands in, and the date it begins or ends on. */
export interface Passage {
  readonly name: 'Since' | 'Until';
  readonly on: string;
}

/** A tag in the body: a component, or something that should not be there. */
export interface Mark extends Spot {
  /** Null for the nameless tag `<>`. */
  readonly name: string | null;
  readonly attributes: readonly Attribute[];
  /** Whether its last letters are its own closing tag; not so where it crosses emphasis or a link. */
  readonly closed: boolean;
  /** Whether it stands alone in its paragraph, and if so whether directly in the body or in a list. */
  readonly stands: 'in a sentence' | 'in a heading' | 'in a list item' | 'on its own line' | 'in a block';
  /** The components and links it stands in, the outermost first; passages are not counted. */
  readonly inside: readonly string[];
  /** The passages it stands in, the outermost first. */
  readonly passages: readonly Passage[];
  /** Its text without markup. */
  readonly words: string;
  /** What stands between its two tags, as written. */
  readonly inner: string;
  /** What else stands on its lines. */
  readonly beside: Beside;
}

/** Every tag of a body in the order they stand. */
export function marksOf(tree: Root, source: string): readonly Mark[] {
  const marks: Mark[] = [];
  walk(tree, (node, around) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const start = node.position?.start ?? { line: 1, column: 1, offset: 0 };
    const text = source.slice(start.offset ?? 0, node.position?.end.offset ?? source.length);
    const spots = attributeSpots(text, node.name ?? '', start);
    marks.push({
      line: start.line,
      column: start.column,
      name: node.name,
      attributes: node.attributes.map((attribute, index) => ({
        ...(spots[index] ?? { line: start.line, column: start.column }),
        name: attribute.type === 'mdxJsxAttribute' ? attribute.name : null,
        value: attribute.type === 'mdxJsxAttribute' ? plainValue(attribute.value) : undefined,
        text: attribute.type === 'mdxJsxAttribute' ? meantText(attribute.value) : undefined,
      })),
      closed:
        /(?:\/|<\/[^<>]*)>$/.test(text) && (text.endsWith('/>') || text.includes(`</${node.name ?? ''}`)),
      stands: standing(node, around),
      inside: around.flatMap((outer) => insideOf(outer)),
      passages: passagesOf(around),
      words: wordsOf(node),
      inner: innerOf(node, source),
      beside: besideIn(source, start.offset ?? 0, (start.offset ?? 0) + text.length),
    });
  });
  return marks;
}

/** The value of a mark's attribute, where it is text. */
export function valueOf(mark: Mark, name: string): string | undefined {
  const value = mark.attributes.find((attribute) => attribute.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** Prints a tag as it should be written. */
export function printTag(name: string, attributes: Readonly<Record<string, string>>, inner: string): string {
  const opening = openingTag(name, attributes);
  return inner === '' ? `${opening.slice(0, -1)} />` : `${opening}${inner}</${name}>`;
}

/** Prints the first of a tag's two halves. */
export function openingTag(name: string, attributes: Readonly<Record<string, string>>): string {
  const printed = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${value.replaceAll('"', '&quot;')}"`,
  );
  return `<${name}${printed.join('')}>`;
}

const plainValue = (value: unknown): string | null | undefined => {
  if (typeof value === 'string') return value;
  return value === null || value === undefined ? null : undefined;
};

function meantText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const inner = typeof value === 'object' && value !== null && 'value' in value ? value.value : undefined;
  return typeof inner === 'string' ? /^\s*(["'`])([^"'`${}]*)\1\s*$/.exec(inner)?.[2] : undefined;
}

/** The passages among the nodes around something. */
export function passagesOf(around: readonly Nodes[]): readonly Passage[] {
  return around.flatMap((outer) => {
    if (!isPassageNode(outer)) return [];
    const on = outer.attributes.find(
      (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'on',
    );
    const value = on?.value;
    return [{ name: outer.name, on: typeof value === 'string' ? value.trim() : '' }];
  });
}

/** Whether a node is a passage that stands for a time only. */
export function isPassageNode(
  node: Nodes,
): node is Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }> & { name: Passage['name'] } {
  return (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && isPassage(node.name);
}

function standing(node: Nodes, around: readonly Nodes[]): Mark['stands'] {
  if (around.some(({ type }) => type === 'heading')) return 'in a heading';
  if (node.type === 'mdxJsxTextElement') return 'in a sentence';
  const outer = around.findLast((each) => !isPassageNode(each))?.type;
  if (outer === 'root') return 'on its own line';
  return outer === 'listItem' ? 'in a list item' : 'in a block';
}

function insideOf(node: Nodes): readonly string[] {
  if (isPassageNode(node)) return [];
  if (node.type === 'link' || node.type === 'linkReference') return ['a link'];
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return [`<${node.name ?? ''}>`];
  return [];
}

function innerOf(node: Nodes, source: string): string {
  if (!('children' in node)) return '';
  const start = node.children[0]?.position?.start.offset;
  const end = node.children.at(-1)?.position?.end.offset;
  return start === undefined || end === undefined
    ? ''
    : source
        .slice(start, end)
        .trim()
        .replaceAll(/\s*\n\s*/g, ' ');
}

/** The spots of a tag's attributes, which the parser does not give: names with their values, or `{…}`. */
function attributeSpots(tag: string, name: string, start: Spot): readonly Spot[] {
  const spots: Spot[] = [];
  let at = 1 + tag.slice(1).indexOf(name) + name.length;
  while (at < tag.length) {
    const rest = tag.slice(at);
    const space = /^[\s]+/.exec(rest)?.[0].length ?? 0;
    if (space > 0) {
      at += space;
      continue;
    }
    if (/^\/?>/.test(rest)) break;
    spots.push(spotIn(tag, at, start));
    const word = /^[^\s={}/>"']+(?:\s*=\s*)?/.exec(rest)?.[0].length ?? 0;
    const value = tag.slice(at + word);
    const quoted = /^(?:"[^"]*"|'[^']*')/.exec(value)?.[0].length;
    const length =
      word +
      (quoted ?? (value.startsWith('{') && (word === 0 || tag[at + word - 1] === '=') ? braces(value) : 0));
    at += Math.max(1, length);
  }
  return spots;
}

/** The length of a `{…}` with the braces inside it. */
function braces(text: string): number {
  let depth = 0;
  for (const [index, letter] of text.split('').entries()) {
    if (letter === '{') depth += 1;
    if (letter === '}') depth -= 1;
    if (depth === 0) return index + 1;
  }
  return text.length;
}

function spotIn(tag: string, at: number, start: Spot): Spot {
  const lines = tag.slice(0, at).split('\n');
  const last = lines.at(-1) ?? '';
  if (lines.length === 1) return { line: start.line, column: start.column + last.length };
  return { line: start.line + lines.length - 1, column: last.length + 1 };
}
