import css from '../styles/share-menu.css?inline';
import { htmlQuote, mailHref, markdownQuote, plainQuote, type Quote } from './share-quote.ts';

/**
 * What can be done with a link: a native popover that is made once and stands behind the link it was opened
 * from, so that the keyboard finds it there and an explanation around it stays open. Its style comes with it.
 */
export class ShareMenu {
  readonly #box = document.createElement('div');
  #link: HTMLElement | undefined;

  constructor() {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
    this.#box.popover = 'auto';
    this.#box.role = 'dialog';
    this.#box.className = 'gloss share-menu';
    this.#box.addEventListener('toggle', ({ newState }) => {
      this.#link?.setAttribute('aria-expanded', String(newState === 'open'));
    });
    this.#box.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !this.#box.contains(relatedTarget)) this.#box.hidePopover();
    });
  }

  /** Opens at a link, with what can be done with it. */
  open(link: HTMLElement, quote: Quote): void {
    this.#link?.setAttribute('aria-expanded', 'false');
    this.#link = link;
    this.#box.ariaLabel = link.ariaLabel ?? link.textContent;
    this.#box.replaceChildren(...actions(quote));
    link.after(this.#box);
    // What has the focus now gets it back.
    link.focus();
    this.#box.showPopover();
    this.#box.querySelector<HTMLElement>('button, a')?.focus();
  }
}

function actions(quote: Quote): HTMLElement[] {
  const address = element('a', quote.address);
  address.href = quote.address;
  address.className = 'share-address';
  const status = element('div', '');
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

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  words: string,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
}
