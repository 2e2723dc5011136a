import type { Element } from 'hast';
import { h } from 'hastscript';

/** Notes as linked numbers in square brackets: superscripts are styling, which readers strip. */
export function plainNotes(links: readonly Element[]): readonly Element[] {
  if (links.length === 0) return [];
  return [h('sup', ['[', ...links.flatMap((link, index) => (index === 0 ? [link] : [', ', link])), ']'])];
}
