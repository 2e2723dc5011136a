import type { Nodes } from 'hast';

/** The words inside a node, without markup. */
export function plainText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(plainText).join('') : '';
}

/** Enough words of a heading to recognise it by; the rest would only lengthen every link. */
const slugWords = 5;

/**
 * The fragment of a section, made from the first words of its heading: "What was 155%?" becomes `what-was-155`.
 * Latin letters lose their accents; elsewhere a mark may be half the letter.
 */
export function headingSlug(heading: string): string {
  return heading
    .normalize('NFKD')
    .toLowerCase()
    .replace(/(?<=\p{Script=Latin})\p{Mark}+/gu, '')
    .normalize('NFC')
    .replace(/[’']/gu, '')
    .split(/[^\p{Letter}\p{Mark}\p{Number}]+/u)
    .filter((word) => word !== '')
    .slice(0, slugWords)
    .join('-');
}

/** The address of a section within its page; the prefix keeps it apart from those of blocks and parts. */
export const sectionFragment = (heading: string): string => `section-${headingSlug(heading)}`;
