import { blockAt } from './block-at.ts';
import { blockQuote } from './block-quote.ts';
import { blockName } from './block-words.ts';
import { shareAddress, sharedFragment } from './share-address.ts';
import { shareMenu } from './share-menu.ts';
import type { Quote } from './share-quote.ts';

const links = 'a.share';

/**
 * Needs JavaScript because only a script can open the device’s own sheet or write to the clipboard: has a press on
 * a permalink offer both, and says in its name what each is a link to. A press that asks for a new tab or window
 * is left to the browser, and so is everything without script.
 */
export function offerSharing(): void {
  if (!('popover' in document.body)) return;
  const open = shareMenu();
  for (const link of document.querySelectorAll<HTMLElement>(links)) {
    link.ariaHasPopup = 'dialog';
    const block = blockAt(sharedFragment(addressOf(link)));
    if (block !== null && link.textContent === 'Share') link.ariaLabel = `Share: ${blockName(block)}`;
  }
  // Whether the press began on a link whose menu is open: it closes that, and the link may hear of it before the click.
  let closing: string | null | undefined;
  addEventListener('pointerdown', (event) => {
    closing = pressed(event)?.ariaExpanded;
  });
  addEventListener('click', (event) => {
    const link = pressed(event);
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (event.detail > 0 && closing === 'true') return;
    open(link, quoteOf(link));
  });
  addEventListener('keydown', (event) => {
    const link = event.key === ' ' ? pressed(event) : null;
    if (link === null) return;
    event.preventDefault();
    link.click();
  });
}

function pressed({ target }: Event): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(links) : null;
}

function addressOf(link: HTMLElement): string {
  const canonical = document.querySelector<HTMLLinkElement>('[rel=canonical]')?.href ?? location.href;
  const own = content('og:url') ?? canonical;
  const href = link.getAttribute('href') ?? '';
  // A meeting stands on the page of its stop.
  const stop = link.closest('[id^="stop-"]');
  return shareAddress(href, { own, canonical }, stop ? `#${stop.id}` : href);
}

function quoteOf(link: HTMLElement): Quote {
  const address = addressOf(link);
  const block = blockAt(sharedFragment(address));
  const title = text('.of-story, h1') ?? '';
  return {
    words: block === null ? '' : blockQuote(block),
    title,
    subject: block === null || block.matches('.deck') ? title : `${blockName(block)} – ${title}`,
    publication: content('og:site_name') ?? '',
    asOf: text('.as-of'),
    address,
  };
}

function content(property: string): string | undefined {
  return document.querySelector<HTMLMetaElement>(`[property="${property}"]`)?.content;
}

function text(selector: string): string | undefined {
  return document.querySelector(selector)?.textContent.trim();
}
