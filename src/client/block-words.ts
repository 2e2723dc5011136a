const names = 'h1, h2, h3, b:not(:has(*)), figcaption, summary, td, p';

/** What a block is called: its first words that can name it. */
export function blockName(block: Element): string {
  const name = block.matches('.mention') ? block : (block.querySelector(names) ?? block);
  return name.firstChild?.textContent?.trim() ?? '';
}
