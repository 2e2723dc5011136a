import { element } from './element.ts';
import { htmlQuote, mailHref, markdownQuote, plainQuote, type Quote } from './share-quote.ts';

/**
 * What can be done with a link: a native popover that is made once and stands behind the link it was opened
 * from, so that the keyboard finds it there and an explanation around it stays open. What comes back opens it at a
 * link, with what can be done with that.
 */
export function shareMenu(): (link: HTMLElement, quote: Quote) => void {
  const box = element('div');
  let opener: HTMLElement | undefined;
  const tell = (open: boolean): void => {
    if (opener) opener.ariaExpanded = String(open);
  };
  box.popover = 'auto';
  box.role = 'dialog';
  box.className = 'gloss share-menu';
  box.addEventListener('toggle', ({ newState }) => {
    tell(newState === 'open');
  });
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !box.contains(relatedTarget)) box.hidePopover();
  });
  return (link, quote) => {
    tell(false);
    opener = link;
    box.ariaLabel = link.ariaLabel ?? link.textContent;
    box.replaceChildren(...actions(quote));
    link.after(box);
    // What has the focus now gets it back.
    link.focus();
    box.showPopover();
    box.querySelector<HTMLElement>('button, a')?.focus();
  };
}

function actions(quote: Quote): HTMLElement[] {
  const address = element('a', quote.address);
  address.href = quote.address;
  address.className = 'share-address';
  const status = element('div');
  status.role = 'status';
  const attempt = async (act: () => Promise<void>, said: string): Promise<void> => {
    try {
      await act();
      status.textContent = said;
    } catch (error) {
      // Closing the device’s sheet is no failure.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      status.textContent = 'Your browser refused. Here is the address.';
      getSelection()?.selectAllChildren(address);
    }
  };
  const button = (words: string, act: () => Promise<void>, said: string): HTMLElement => {
    const made = element('button', words);
    made.addEventListener('click', () => void attempt(act, said));
    return made;
  };
  const mail = element('a', 'Mail');
  mail.href = mailHref(quote);
  const data = { title: quote.subject, url: quote.address };
  // Not every browser has a sheet, whatever the types say.
  const sheet = 'canShare' in navigator && navigator.canShare(data);
  return [
    ...(sheet ? [button('Share…', () => navigator.share(data), '')] : []),
    button('Copy link', () => navigator.clipboard.writeText(quote.address), 'Link copied.'),
    button('Copy quote', () => navigator.clipboard.write([clipboardItem(quote)]), 'Quote copied.'),
    mail,
    address,
    status,
  ];
}

/** A quote in every form at once; whoever it is pasted to takes the one it knows. */
function clipboardItem(quote: Quote): ClipboardItem {
  const forms: Record<string, string> = { 'text/plain': plainQuote(quote), 'text/html': htmlQuote(quote) };
  const markdown = 'web text/markdown';
  if ('supports' in ClipboardItem && ClipboardItem.supports(markdown)) forms[markdown] = markdownQuote(quote);
  return new ClipboardItem(forms);
}
