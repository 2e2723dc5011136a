import type { Element, ElementContent, RootContent } from 'hast';
import { componentTag } from './body.ts';

/** Whether a day, as written in the body, has begun when the prose is read. */
export type Begun = (day: string) => boolean;

/** The content of a passage that stands, or nothing; undefined for what is no passage. */
function passage(node: RootContent, begun: Begun): readonly ElementContent[] | undefined {
  if (node.type !== 'element') return undefined;
  const since = node.tagName === componentTag.Since;
  if (!since && node.tagName !== componentTag.Until) return undefined;
  const { on } = node.properties;
  return begun(typeof on === 'string' ? on : '') === since ? node.children : [];
}

/** Whether a node is nothing but the space between others. */
export const isSpace = (node: RootContent): boolean => node.type === 'text' && node.value.trim() === '';

/** A numbered list begins with one again when the items before it are gone. */
function fromOne(node: RootContent): RootContent {
  if (node.type !== 'element' || node.tagName !== 'ol') return node;
  return { ...node, properties: { ...node.properties, start: undefined } };
}

/** A list that a passage divides into several is one list to whoever reads it. */
function joinedLists(nodes: readonly RootContent[]): readonly RootContent[] {
  const joined: RootContent[] = [];
  for (const node of nodes) {
    const before = joined.findLastIndex((each) => !isSpace(each));
    const last = joined[before];
    if (
      node.type === 'element' &&
      last?.type === 'element' &&
      (node.tagName === 'ul' || node.tagName === 'ol') &&
      node.tagName === last.tagName
    ) {
      joined.splice(before, joined.length, { ...last, children: [...last.children, ...node.children] });
    } else joined.push(fromOne(node));
  }
  return joined;
}

const isCell = ({ tagName }: Element): boolean => tagName === 'td' || tagName === 'th';

/** Whether a node shows nothing: space, or a cell of a table without content. */
const isNothing = (node: RootContent): boolean =>
  isSpace(node) || (node.type === 'element' && isCell(node) && node.children.every(isSpace));

/**
 * An element with what stands of its content, or nothing when all it held is gone. A cell stays, so that those
 * after it keep their columns; a row goes with the last of its words.
 */
function kept(node: Element, begun: Begun): readonly Element[] {
  const children = standing(node.children, begun) as readonly ElementContent[];
  const emptied = !isCell(node) && !node.children.every(isNothing) && children.every(isNothing);
  return emptied ? [] : [{ ...node, children: [...children] }];
}

/**
 * The prose that stands when the days that `begun` says have begun: passages are unwrapped or gone, and so is
 * whatever held nothing else.
 */
export function standing(nodes: readonly RootContent[], begun: Begun): readonly RootContent[] {
  const divided = nodes.some((node) => passage(node, begun) !== undefined);
  const standingNodes = nodes.flatMap((node): readonly RootContent[] => {
    const inside = passage(node, begun);
    if (inside !== undefined) return standing(inside, begun);
    return node.type === 'element' ? kept(node, begun) : [node];
  });
  return divided ? joinedLists(standingNodes) : standingNodes;
}
