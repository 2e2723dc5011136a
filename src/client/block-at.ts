/** The block with a fragment; of a heading, the section under it; of a whole story, what it says it is about. */
export function blockAt(fragment: string): Element | null {
  const block = document.getElementById(fragment);
  return block?.matches('h2') ? block.parentElement : (block ?? document.querySelector('.deck'));
}
