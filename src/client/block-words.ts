import { asSentences, cutAtSentence } from './share-words.ts';

/** Ends a part of a block; no text of a page contains it. */
const end = '\0';
const parts = 'h1, h2, h3, p, li, dt, dd, td, small, figcaption, summary, .stamp';
const names = 'h1, h2, h3, b:not(:has(*)), figcaption, summary, td, p';

/**
 * What stands in a block without being words of it: other blocks, controls, notes, drawings, and what a script
 * wrote for this reader. Explanations, too, but of the word that is quoted itself.
 */
const foreign = [
  '[id]:not(.mention, .gloss, h1, h2)',
  ':scope .mention > .gloss',
  '.share, .share-menu, button, .calendar',
  'sup, svg, s, table, figcaption ~ details',
  '[aria-hidden], .slot, .group-title',
].join();

/** The block with a fragment; of a heading, the section under it; of a whole story, what it says it is about. */
export function blockAt(fragment: string): Element | null {
  const block = document.getElementById(fragment);
  return block?.matches('h2') ? block.parentElement : (block ?? document.querySelector('.deck'));
}

/** What a block is called: its first words that can name it. */
export function blockName(block: Element): string {
  const name = block.matches('.mention') ? block : (block.querySelector(names) ?? block);
  return name.firstChild?.textContent?.trim() ?? '';
}

/** The beginning of a block’s own words. */
export function blockWords(block: Element): string {
  const copy = block.cloneNode(true) as Element;
  for (const element of copy.querySelectorAll(foreign)) element.remove();
  for (const part of copy.querySelectorAll(parts)) {
    part.before(end);
    part.append(part.matches('dt') ? `:${end}` : end);
  }
  return cutAtSentence(asSentences(copy.textContent.split(end)));
}
