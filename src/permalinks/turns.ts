import { visit } from 'unist-util-visit';
import { componentTag, type Body } from '../body/body.ts';

/** The days at which a body begins to read otherwise, as they are written, in their order. */
export function turnsOf({ content }: Body): readonly string[] {
  const days = new Set<string>();
  visit({ type: 'root', children: [...content] }, 'element', ({ tagName, properties }) => {
    const { on } = properties;
    if (tagName !== componentTag.Since && tagName !== componentTag.Until) return;
    if (typeof on === 'string') days.add(on);
  });
  return [...days].toSorted();
}
