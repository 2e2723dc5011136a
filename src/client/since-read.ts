import css from '../styles/since-read.css?inline';
import { blockName } from './block-words.ts';
import { lastRead, lastReadText } from './last-read.ts';
import { reachesFurther, unseen } from './reach.ts';
import { dateBeside, newWords, type Change } from './since-words.ts';
import { whenShown } from './when-shown.ts';

/**
 * Needs JavaScript because only the reader's browser knows what it has read: says how much is new since then,
 * leads to it and marks it. It keeps two dates for each story, and how much the second has, and tells nobody;
 * where it may not keep anything, nothing is shown. Its style comes with it, since without it there is nothing
 * to style.
 */
export class SinceRead extends HTMLElement {
  #styled = false;

  connectedCallback(): void {
    whenShown(() => {
      this.replaceChildren();
      unmark();
      this.#tell().catch(() => {
        // The browser refuses to keep or to fetch anything: this visit is as good as a first one.
      });
    });
  }

  get #key(): string {
    return `read:${this.dataset['slug'] ?? ''}`;
  }

  async #tell(): Promise<void> {
    const { reach, changes, always } = this.dataset;
    const today = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short' }).format(Date.now());
    const kept = localStorage.getItem(this.#key);
    if (always !== undefined) {
      const read = lastRead(kept);
      if (read !== undefined) this.#show(`You read this on ${dateBeside(read.on, today)}. `, this.#forget());
      return;
    }
    if (reach === undefined || changes === undefined) return;
    // Kept for the tab, what stood there before this visit survives a reload and the way back.
    const read = lastRead(sessionStorage.getItem(this.#key)) ?? lastRead(kept);
    if (read !== undefined && reachesFurther(reach, read.to)) {
      const response = await fetch(changes);
      if (!response.ok) return;
      const all = (await response.json()) as readonly Change[];
      this.#offer(unseen(all, read.to), dateBeside(read.on, today), changes.replace(/\.json$/, '/'));
      sessionStorage.setItem(this.#key, lastReadText(read));
    }
    localStorage.setItem(this.#key, lastReadText({ on: today, to: reach }));
  }

  #offer(changes: readonly Change[], date: string, log: string): void {
    if (changes.length === 0 || !('popover' in this)) return;
    const line = document.createElement('button');
    line.textContent = `${newWords(changes)} since you read this on ${date}`;
    const list = document.createElement('div');
    list.popover = 'auto';
    list.className = 'gloss';
    line.popoverTargetElement = list;
    const updates = changes.filter(({ text }) => text !== undefined);
    const links = document.createElement('ul');
    links.append(...(updates.length > 0 ? updates : changes).map((change) => link(change, log)));
    list.append(line.textContent, links, this.#forget());
    // Following a link is leaving the list.
    list.addEventListener('click', () => {
      list.hidePopover();
    });
    for (const { id } of changes) marked(id)?.setAttribute('data-new', '');
    this.#show(line, list);
  }

  #show(...parts: readonly (Node | string)[]): void {
    if (!this.#styled) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
      this.#styled = true;
    }
    this.append(...parts);
  }

  #forget(): HTMLButtonElement {
    const button = document.createElement('button');
    button.textContent = 'Forget that I read this';
    button.addEventListener('click', () => {
      localStorage.removeItem(this.#key);
      sessionStorage.removeItem(this.#key);
      unmark();
      this.#sayForgotten();
    });
    return button;
  }

  /** The button had the focus and is gone: what takes its place takes the focus, too, and is read out. */
  #sayForgotten(): void {
    const said = document.createElement('span');
    said.role = 'status';
    said.tabIndex = -1;
    this.replaceChildren(said);
    said.textContent = 'Forgotten.';
    said.focus();
  }
}

/** What the margin is marked beside: of a table, which may scroll sideways, the whole. */
function marked(id: string): Element | null | undefined {
  const block = document.getElementById(id);
  return block?.closest('.table-wrap') ?? block;
}

function unmark(): void {
  for (const block of document.querySelectorAll('[data-new]')) block.removeAttribute('data-new');
}

/** An update leads to its entry in the log, where all that it changed stands; a block, to itself. */
function link({ id, text }: Change, log: string): HTMLLIElement {
  const block = document.getElementById(id);
  const a = document.createElement('a');
  a.href = `${text === undefined ? '' : log}#${id}`;
  a.textContent = text ?? (block === null ? id : blockName(block));
  const item = document.createElement('li');
  item.append(a);
  return item;
}
