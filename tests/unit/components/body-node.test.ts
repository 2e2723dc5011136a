import { expect, test } from 'vitest';
import { bodyNode } from '../../../src/components/body-node.ts';
import { sectionsAlways } from '../body/sections-always.ts';

/** What the node hands to a component, and every plain tag it prints. */
function handed(mdx: string): { tags: string[]; attributes: unknown[] } {
  const attributes: unknown[] = [];
  const term = () => 'printed';
  const tags: string[] = [];
  const look = (node: unknown): void => {
    if (Array.isArray(node)) for (const each of node) look(each);
    if (typeof node !== 'object' || node === null || !('type' in node) || !('props' in node)) return;
    if (typeof node.type === 'string') tags.push(node.type);
    if (node.type === term) attributes.push(node.props);
    if (typeof node.props === 'object' && node.props !== null && 'children' in node.props)
      look(node.props.children);
  };
  look(bodyNode(sectionsAlways(mdx)[0]?.content ?? [], { 'wb-term': term }));
  return { tags, attributes };
}

test('a component is handed its attributes and its place among its mentions', () => {
  const { tags, attributes } = handed('A <Term id="t">*tariff*</Term>, **the** <Term id="t">tariff</Term>.');
  expect(attributes).toMatchObject([
    { id: 't', mention: 1 },
    { id: 't', mention: 2, children: 'tariff' },
  ]);
  expect(tags).toEqual(['p', 'em', 'strong']);
});
