import type { Element, ElementContent, RootContent } from 'hast';
import { componentTag, type Body } from './body.ts';
import { plainText, sectionFragment } from './heading.ts';
import { isSpace, standing, type ReadingTime } from './standing.ts';

/** A stretch of the body under one `##` heading; the first may stand without a heading. */
export interface Section {
  readonly id: string | undefined;
  readonly heading: string | undefined;
  readonly content: readonly RootContent[];
}

const components = new Set<string>(Object.values(componentTag));

/** Says of each mention the how-manieth it is: the first one explains, later ones only point. */
function counted(node: RootContent, mentions: Map<string, number>): RootContent {
  if (node.type !== 'element') return node;
  const { tagName, properties } = node;
  const isMention = components.has(tagName);
  const key = `${tagName} ${String(properties['id'])}`;
  const mention = (mentions.get(key) ?? 0) + 1;
  if (isMention) mentions.set(key, mention);
  return {
    ...node,
    properties: isMention ? { ...properties, mention } : properties,
    children: node.children.map((child) => counted(child, mentions) as ElementContent),
  };
}

const level = (node: RootContent): number | undefined =>
  node.type === 'element' && /^h[2-6]$/.test(node.tagName) ? Number(node.tagName.slice(1)) : undefined;

/** The nodes without the headings that nothing stands under any more. */
function withoutEmptied(nodes: readonly RootContent[]): readonly RootContent[] {
  return nodes.filter((node, index) => {
    const own = level(node);
    if (own === undefined) return true;
    const next = nodes.slice(index + 1).find((each) => !isSpace(each));
    const below = next && level(next);
    return next !== undefined && (below === undefined || below > own);
  });
}

/** All headings that are left when those without text are taken away, one level after the other. */
function headed(nodes: readonly RootContent[]): readonly RootContent[] {
  const less = withoutEmptied(nodes);
  return less.length === nodes.length ? nodes : headed(less);
}

const isHeading = (node: RootContent): node is Element => level(node) === 2;

/** The sections of the body as it is read at a time. */
export function sectionsOf(body: Body, time: ReadingTime): readonly Section[] {
  const mentions = new Map<string, number>();
  const sections: { id: string | undefined; heading: string | undefined; content: RootContent[] }[] = [];
  for (const node of headed(standing(body.content, time)).map((each) => counted(each, mentions))) {
    if (isHeading(node)) {
      const heading = plainText(node);
      sections.push({ id: sectionFragment(heading), heading, content: [] });
      continue;
    }
    // The line breaks of the article are no words, and every one of them would be printed.
    if (isSpace(node)) continue;
    const current = sections.at(-1);
    if (current !== undefined) current.content.push(node);
    else sections.push({ id: undefined, heading: undefined, content: [node] });
  }
  return sections;
}
