import { blockName } from './block-words.ts';
import { civilDate } from './civil-date.ts';
import { element } from './element.ts';
import { lastRead, lastReadText } from './last-read.ts';
import { reachesFurther, unseen } from './reach.ts';
import { dateBeside, newWords, type Change } from './since-words.ts';
import { whenShown } from './when-shown.ts';

/**
 * Needs JavaScript because only the reader's browser knows what it has read: says how much is new since then,
 * leads to it and marks it. It keeps two dates for each story, and how much the second has, and tells nobody;
 * where it may not keep anything, nothing is shown.
 */
export class SinceRead extends HTMLElement {
  readonly #key = `read:${this.dataset['slug'] ?? ''}`;

  connectedCallback(): void {
    whenShown(() => {
      this.replaceChildren();
      unmark();
      this.#tell().catch(() => {
        // The browser refuses to keep or to fetch anything: this visit is as good as a first one.
      });
    });
  }

  async #tell(): Promise<void> {
    const { reach, changes, always } = this.dataset;
    const today = civilDate(Date.now());
    const kept = localStorage.getItem(this.#key);
    if (always !== undefined) {
      const read = lastRead(kept);
      if (read) this.append(`You read this on ${dateBeside(read.on, today)}. `, this.#forget());
      return;
    }
    if (!reach || !changes) return;
    // Kept for the tab, what stood there before this visit survives a reload and the way back.
    const read = lastRead(sessionStorage.getItem(this.#key)) ?? lastRead(kept);
    if (read && reachesFurther(reach, read.to)) {
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
    const line = element('button', `${newWords(changes)} since you read this on ${date}`);
    const list = element('div');
    list.popover = 'auto';
    list.className = 'gloss';
    line.popoverTargetElement = list;
    const updates = changes.filter(({ text }) => text !== undefined);
    const links = element('ul');
    links.append(...(updates.length > 0 ? updates : changes).map((change) => link(change, log)));
    list.append(line.textContent, links, this.#forget());
    // Following a link is leaving the list.
    list.addEventListener('click', () => {
      list.hidePopover();
    });
    for (const { id } of changes) marked(id)?.setAttribute('data-new', '');
    this.append(line, list);
  }

  #forget(): HTMLButtonElement {
    const button = element('button', 'Forget that I read this');
    button.addEventListener('click', () => {
      localStorage.removeItem(this.#key);
      sessionStorage.removeItem(this.#key);
      unmark();
      // The button had the focus and is gone: what takes its place takes the focus, too, and is read out.
      const said = element('span');
      said.role = 'status';
      said.tabIndex = -1;
      this.replaceChildren(said);
      said.textContent = 'Forgotten.';
      said.focus();
    });
    return button;
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
  const a = element('a', text ?? (block ? blockName(block) : id));
  a.href = `${text === undefined ? '' : log}#${id}`;
  const item = element('li');
  item.append(a);
  return item;
}
