import { blockName } from './block-words.ts';
import { asSentences, cutAtSentence, wholeDate } from './share-words.ts';

/** Ends a part of a block; no text of a page contains it. */
const end = '\0';
const parts = 'h1, h2, h3, p, li, td, small, figcaption, summary, .stamp';

/** What a section lists: its blocks, but not the meetings of its stops. */
const listed = 'li[id]:not(li li), tr[id], .callout';

/**
 * What stands in a block without being words of it: other blocks and their heading, controls, notes, drawings,
 * what a script wrote for this reader, and every dated step but the newest. Explanations, too, but of the word that
 * is quoted itself.
 */
const foreign = [
  '[id]:not(.mention, .gloss, h1, h2)',
  ':scope .mention > .gloss',
  '.share, .share-menu, button, .calendar',
  'sup, svg, s, table, figcaption ~ details',
  '[aria-hidden], .slot, .group-title',
  '.facts, .steps>:not(:last-child), h2:has(+section[id])',
  // Other stories that have the block, too.
  '.also',
].join();

/** The beginning of a block’s own words, and of one that lists others the names of those. */
export function blockQuote(block: Element): string {
  const copy = block.cloneNode(true) as Element;
  for (const element of copy.querySelectorAll(foreign)) element.remove();
  addOutcome(block, copy);
  addPlace(block, copy);
  copy.querySelector('.callout-date')?.prepend('Due ');
  for (const time of copy.querySelectorAll('time')) {
    time.textContent = wholeDate(time.textContent, time.getAttribute('datetime') ?? '');
  }
  for (const part of copy.querySelectorAll(parts)) {
    part.before(end);
    part.append(part.matches('.steps small') ? `:${end}` : end);
  }
  const words = asSentences(copy.textContent.split(end));
  const named = [...block.querySelectorAll(listed)].map(blockName);
  // What is due and what was said are of no use without what came of it.
  return cutAtSentence(
    asSentences([words, ...named]),
    /^(deadline|claim)-/.test(block.id) ? words.length : 0,
  );
}

/** The outcome of claims that came out alike stands over all of them. */
function addOutcome(block: Element, copy: Element): void {
  const group = block.closest('.claims > *')?.parentElement?.previousElementSibling;
  const stamp = group?.querySelector('.stamp');
  if (stamp) [...copy.querySelectorAll('p > time')].at(-1)?.before(stamp.cloneNode(true));
}

/** A meeting leaves to its stop where it is, and often when. */
function addPlace(block: Element, copy: Element): void {
  const line = copy.querySelector('small');
  const wanted = line?.querySelector('time') ? 'h3' : 'h3, .label > b';
  const stop = block.parentElement?.closest('[id^="stop-"]');
  for (const part of stop?.querySelectorAll(wanted) ?? []) {
    line?.append(' · ', ...part.cloneNode(true).childNodes);
  }
}
