const names = 'h1, h2, h3, b:not(:has(*)), figcaption, summary, td, p';

/** What a block is called: its first words that can name it. */
export function blockName(block: Element): string {
  const name = block.matches('.mention') ? block : (block.querySelector(names) ?? block);
  // A heading that is a link has its words in that.
  const first = name.firstChild?.nodeName === 'A' ? name.firstChild.firstChild : name.firstChild;
  return first?.textContent?.trim() ?? '';
}
