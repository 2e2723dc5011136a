import type { Element, ElementContent, RootContent } from 'hast';
import { componentTag } from './body.ts';

/** Something of the record that the body has a place for. */
export type PlacedBlock = { readonly kind: 'figure'; readonly id: string } | { readonly kind: 'offers' };

/** When a body is read: what has begun by then, and what of the record there is to show. */
export interface ReadingTime {
  /** Whether a day, as written in the body, has begun. */
  readonly begun: (day: string) => boolean;
  readonly shows: (block: PlacedBlock) => boolean;
}

/** What stands between a node and the one before it: nothing, the edge of a passage, or a list that is gone. */
type Seam = 'none' | 'passage' | 'list gone';

interface Piece {
  readonly node: RootContent;
  readonly seam: Seam;
}

/** Whether a node is nothing but the space between others. */
export const isSpace = (node: RootContent): boolean => node.type === 'text' && node.value.trim() === '';

const textOf = (node: Element, property: string): string => {
  const value = node.properties[property];
  return typeof value === 'string' ? value : '';
};

/** The node as a passage, if it is one. */
function passageOf(node: RootContent): Element | undefined {
  if (node.type !== 'element') return undefined;
  return node.tagName === componentTag.Since || node.tagName === componentTag.Until ? node : undefined;
}

const stands = (passage: Element, { begun }: ReadingTime): boolean =>
  begun(textOf(passage, 'on')) === (passage.tagName === componentTag.Since);

/** Whether a component that has its place in the body has nothing to show there. */
function isBlank(node: Element, { shows }: ReadingTime): boolean {
  if (node.tagName === componentTag.Offers) return !shows({ kind: 'offers' });
  return node.tagName === componentTag.Figure && !shows({ kind: 'figure', id: textOf(node, 'id') });
}

const isList = (node: RootContent | undefined): node is Element =>
  node?.type === 'element' && (node.tagName === 'ul' || node.tagName === 'ol');

/** A numbered list begins with one again when the items before it are gone. */
const fromOne = (node: RootContent): RootContent =>
  node.type === 'element' && node.tagName === 'ol'
    ? { ...node, properties: { ...node.properties, start: undefined } }
    : node;

/** A list that a passage divides into several is one list to whoever reads it. */
function joined(pieces: readonly Piece[]): readonly RootContent[] {
  const nodes: RootContent[] = [];
  for (const { node, seam } of pieces) {
    const before = nodes.findLastIndex((each) => !isSpace(each));
    const last = nodes[before];
    if (seam !== 'none' && isList(node) && isList(last) && node.tagName === last.tagName)
      nodes.splice(before, nodes.length, { ...last, children: [...last.children, ...node.children] });
    else nodes.push(seam === 'list gone' ? fromOne(node) : node);
  }
  return nodes;
}

const isCell = ({ tagName }: Element): boolean => tagName === 'td' || tagName === 'th';

/** Whether a node shows nothing: space, or a cell of a table without content. */
const isNothing = (node: RootContent): boolean =>
  isSpace(node) || (node.type === 'element' && isCell(node) && node.children.every(isSpace));

const hasRows = (nodes: readonly ElementContent[]): boolean =>
  nodes.some((node) => node.type === 'element' && node.tagName === 'tbody');

/**
 * An element with what stands of its content, or nothing when all it held is gone. A cell stays, so that those
 * after it keep their columns; a row goes with the last of its words, and a table with the last of its rows.
 */
function kept(node: Element, time: ReadingTime): readonly Element[] {
  if (isBlank(node, time)) return [];
  const children = standing(node.children, time) as readonly ElementContent[];
  const emptied = !isCell(node) && !node.children.every(isNothing) && children.every(isNothing);
  const rowless = node.tagName === 'table' && hasRows(node.children) && !hasRows(children);
  return emptied || rowless ? [] : [{ ...node, children: [...children] }];
}

/** The pieces that stand, each with what lies between it and the one before; `before` lies before the first. */
function pieces(nodes: readonly RootContent[], time: ReadingTime, before: Seam = 'none'): readonly Piece[] {
  const found: Piece[] = [];
  let seam = before;
  for (const node of nodes) {
    const passage = passageOf(node);
    if (passage === undefined) {
      for (const each of node.type === 'element' ? kept(node, time) : [node])
        found.push({ node: each, seam });
      if (!isSpace(node)) seam = 'none';
    } else if (stands(passage, time)) {
      found.push(...pieces(passage.children, time, seam === 'none' ? 'passage' : seam));
      seam = 'passage';
    } else {
      const last = passage.children.findLast((each) => !isSpace(each));
      seam = seam === 'list gone' || isList(last) ? 'list gone' : 'passage';
    }
  }
  return found;
}

/**
 * The prose as it is read at a time: passages are unwrapped or gone, and so is whatever held nothing else or
 * has nothing to show yet.
 */
export function standing(nodes: readonly RootContent[], time: ReadingTime): readonly RootContent[] {
  return joined(pieces(nodes, time));
}
