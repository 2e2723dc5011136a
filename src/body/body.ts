import type { Element, ElementContent, RootContent } from 'hast';
import { mdxToHast } from 'satteri';
import { bodyFeatures, isComponentName, isPassage, type ComponentName } from './vocabulary.ts';

/** What a component of the body is called in the tree, so that every printer meets plain elements only. */
export const componentTag = {
  Person: 'wb-person',
  Stop: 'wb-stop',
  Engagement: 'wb-engagement',
  Deadline: 'wb-deadline',
  Claim: 'wb-claim',
  Term: 'wb-term',
  Cite: 'wb-cite',
  Quote: 'wb-quote',
  Figure: 'wb-figure',
  Offers: 'wb-offers',
  Since: 'wb-since',
  Until: 'wb-until',
} as const satisfies Record<ComponentName, string>;

/** The prose of an article as a tree of plain data, with all it says at any date: nothing in it can run. */
export interface Body {
  readonly content: readonly RootContent[];
}

/** What stands between paragraphs; anything else belongs in one. */
const blocks = new Set(['p', 'ul', 'ol', 'blockquote', 'table', 'pre', 'hr', 'h2', 'h3', 'h4', 'h5', 'h6']);
const blockComponents = new Set<string | null>(['Figure', 'Offers', 'Since', 'Until']);

/** Whether a node stands between paragraphs; a passage inside a sentence does not. */
function isBlock(node: RootContent): boolean {
  if (node.type === 'element') return blocks.has(node.tagName);
  return node.type === 'mdxJsxFlowElement' && blockComponents.has(node.name);
}

/** Whether a component between paragraphs is words that have lost theirs. */
const isBare = (node: RootContent): boolean =>
  node.type === 'mdxJsxFlowElement' &&
  (isPassage(node.name) || !blockComponents.has(node.name)) &&
  !node.children.some(isBlock);

/** Whether no empty line was written between two nodes. */
const isSameParagraph = ({ position: one }: RootContent, { position: next }: RootContent): boolean =>
  one !== undefined && next !== undefined && next.start.line - one.end.line <= 1;

/**
 * What stands between paragraphs. A paragraph of components only, as of one passage from end to end, is handed
 * on by the compiler without its paragraph, and in pieces: here it is whole again.
 */
function plainBlocks(nodes: readonly RootContent[]): RootContent[] {
  const whole: RootContent[] = [];
  let before: { readonly node: RootContent; readonly paragraph: Element } | undefined;
  for (const node of nodes) {
    const words = isBare(node) ? (plain(node, 'words') as ElementContent) : undefined;
    if (words === undefined) whole.push(plain(node, 'blocks'));
    else if (before !== undefined && isSameParagraph(before.node, node)) {
      const { children } = before.paragraph;
      if (before.node.position?.end.offset !== node.position?.start.offset)
        children.push({ type: 'text', value: ' ' });
      children.push(words);
      whole.splice(whole.indexOf(before.paragraph) + 1);
      before = { node, paragraph: before.paragraph };
    } else {
      before = { node, paragraph: { type: 'element', tagName: 'p', properties: {}, children: [words] } };
      whole.push(before.paragraph);
    }
  }
  return whole;
}

const plainAll = (nodes: readonly RootContent[], inside: 'blocks' | 'words'): ElementContent[] =>
  (inside === 'blocks' ? plainBlocks(nodes) : nodes.map((node) => plain(node, inside))) as ElementContent[];

/** Turns a component into a plain element. */
function plain(node: RootContent, around: 'blocks' | 'words'): RootContent {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    if (typeof node.name !== 'string' || !isComponentName(node.name))
      throw new TypeError(`The body holds <${node.name ?? ''}>, which the checks refuse.`);
    const properties: Record<string, string> = {};
    for (const attribute of node.attributes) {
      if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string')
        properties[attribute.name] = attribute.value;
    }
    const tagName = componentTag[node.name];
    return { type: 'element', tagName, properties, children: plainAll(node.children, around) };
  }
  if (node.type !== 'element') return node;
  return { ...node, children: plainAll(node.children, node.tagName === 'blockquote' ? 'blocks' : 'words') };
}

/** Reads checked MDX. */
export function parseBody(mdx: string): Body {
  const root = mdxToHast(mdx, { features: bodyFeatures });
  if (root.type !== 'root') throw new TypeError('The compiler returned something other than a document.');
  return { content: plainBlocks(root.children) };
}
