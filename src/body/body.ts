import type { Element, ElementContent, RootContent } from 'hast';
import { mdxToHast } from 'satteri';
import { bodyFeatures, isComponentName, type ComponentName } from './vocabulary.ts';
import { plainText, sectionFragment } from './heading.ts';

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
} as const satisfies Record<ComponentName, string>;

/** A stretch of the body under one `##` heading; the first may stand without a heading. */
export interface Section {
  readonly id: string | undefined;
  readonly heading: string | undefined;
  readonly content: readonly RootContent[];
}

/** The prose of an article as a tree of plain data: nothing in it can run. */
export interface Body {
  readonly sections: readonly Section[];
}

type Mentions = Map<string, number>;

/** Turns a component into a plain element and counts its mentions: the first one explains, later ones only point. */
function plain(node: RootContent, mentions: Mentions): RootContent {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    if (typeof node.name !== 'string' || !isComponentName(node.name))
      throw new TypeError(`The body holds <${node.name ?? ''}>, which the checks refuse.`);
    const properties: Record<string, string | number> = {};
    for (const attribute of node.attributes) {
      if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string')
        properties[attribute.name] = attribute.value;
    }
    const key = `${node.name} ${String(properties['id'])}`;
    const mention = (mentions.get(key) ?? 0) + 1;
    mentions.set(key, mention);
    properties['mention'] = mention;
    return {
      type: 'element',
      tagName: componentTag[node.name],
      properties,
      children: node.children.map((child) => plain(child, mentions) as ElementContent),
    };
  }
  if (node.type === 'element') {
    return { ...node, children: node.children.map((child) => plain(child, mentions) as ElementContent) };
  }
  return node;
}

const isHeading = (node: RootContent): node is Element => node.type === 'element' && node.tagName === 'h2';

/** Reads checked MDX into sections. */
export function parseBody(mdx: string): Body {
  const root = mdxToHast(mdx, { features: bodyFeatures });
  if (root.type !== 'root') throw new TypeError('The compiler returned something other than a document.');
  const mentions: Mentions = new Map();
  const sections: { id: string | undefined; heading: string | undefined; content: RootContent[] }[] = [];
  for (const child of root.children) {
    const node = plain(child, mentions);
    if (isHeading(node)) {
      const heading = plainText(node);
      sections.push({ id: sectionFragment(heading), heading, content: [] });
      continue;
    }
    const current = sections.at(-1);
    if (current !== undefined) current.content.push(node);
    else if (node.type !== 'text' || node.value.trim() !== '')
      sections.push({ id: undefined, heading: undefined, content: [node] });
  }
  return { sections };
}
