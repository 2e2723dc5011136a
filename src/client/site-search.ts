import { ask } from './ask.ts';
import { foundWords } from './found-words.ts';
import { fetchEngine, type Found, type SearchEngine } from './search-engine.ts';
import { searchResult } from './search-result.ts';
import { strikeStale } from './stale.ts';
import { whenShown } from './when-shown.ts';
import { writtenDates } from './written-dates.ts';

/** How many results are shown, and how many more at a time. */
const atOnce = 10;
/** For how long nothing has been typed before we search, in milliseconds. */
const pause = 150;

/**
 * Needs JavaScript because the site is files, and no server is there to answer: searches while its reader types, and keeps
 * in the address what is searched for. The engine and its index are fetched with the first word.
 */
export class SiteSearch extends HTMLElement {
  #engine: Promise<SearchEngine> | undefined;
  #found: readonly Found[] = [];
  /** Counts the searches: what an earlier one brings late is not wanted any more. */
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    const fields = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')];
    const search = (): void => {
      clearTimeout(this.#timer);
      const asked = fields
        .map(({ name, value }) => [name, value.trim()])
        .filter(([, value]) => value !== '') as [string, string][];
      const query = new URLSearchParams(asked).toString();
      history.replaceState(history.state, '', query === '' ? location.pathname : `?${query}`);
      void this.#search(Object.fromEntries(asked));
    };
    const fill = (): void => {
      const asked = new URLSearchParams(location.search);
      for (const field of fields) {
        field.value = asked.get(field.name) ?? '';
        // An address may ask for a topic that there is not.
        if (field.value === '' && field instanceof HTMLSelectElement) field.selectedIndex = 0;
      }
      search();
    };
    form.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(search, pause);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      search();
    });
    this.#more?.addEventListener('click', () => {
      void this.#show(this.#turn);
    });
    this.#wider?.addEventListener('click', () => {
      for (const filter of this.#filters) filter.selectedIndex = 0;
      search();
      fields[0]?.focus();
    });
    addEventListener('popstate', fill);
    fill();
    whenShown(() => {
      this.#strike();
    });
  }

  get #list(): HTMLElement | null {
    return this.querySelector('.results');
  }

  get #more(): HTMLElement | null {
    return this.querySelector('.more');
  }

  get #wider(): HTMLElement | null {
    return this.querySelector('.wider');
  }

  /** What lets only some results through, as the reader set it. */
  get #filters(): readonly HTMLSelectElement[] {
    return [...this.querySelectorAll<HTMLSelectElement>('select:not(#order)')].filter(
      ({ value }) => value !== '',
    );
  }

  async #search({ q = '', order, ...filters }: Readonly<Record<string, string>>): Promise<void> {
    const turn = ++this.#turn;
    this.#wider?.toggleAttribute('hidden', true);
    if (q === '' && Object.keys(filters).length === 0) {
      this.#found = [];
      this.#list?.replaceChildren();
      this.#say('');
      return;
    }
    try {
      this.#engine ??= fetchEngine(this.dataset['engine'] ?? '');
      const engine = await this.#engine;
      const sort: Record<string, 'desc'> = order === undefined ? {} : { date: 'desc' };
      // Without words, everything that the filters let through is found.
      const { found, unknown, near } = await ask(engine, writtenDates(q), { filters, sort });
      if (turn !== this.#turn) return;
      this.#found = found;
      const names = this.#filters.map(
        ({ labels, selectedOptions }) => `${labels[0]?.textContent}: ${selectedOptions[0]?.text}`,
      );
      await this.#show(turn, foundWords({ count: found.length, words: q, unknown, near, filters: names }));
      if (turn === this.#turn) this.#wider?.toggleAttribute('hidden', found.length > 0 || names.length === 0);
    } catch {
      this.#fail(turn);
    }
  }

  /** Shows the first results, of which `words` tell, or without words those after the ones that are there. */
  async #show(turn: number, words?: string): Promise<void> {
    const list = this.#list;
    if (list === null) return;
    const from = words === undefined ? list.childElementCount : 0;
    try {
      const items = await Promise.all(this.#found.slice(from, from + atOnce).map(searchResult));
      if (turn !== this.#turn) return;
      if (words === undefined) list.append(...items);
      else list.replaceChildren(...items);
      this.#strike();
      this.#more?.toggleAttribute('hidden', list.childElementCount >= this.#found.length);
      if (words !== undefined) this.#say(words);
      else items[0]?.querySelector('a')?.focus();
    } catch {
      this.#fail(turn);
    }
  }

  /** Has the stamps of what is shown be true by the clock of whoever reads them. */
  #strike(): void {
    if (this.#list !== null) strikeStale(this.#list, Date.now());
  }

  #fail(turn: number): void {
    if (turn !== this.#turn) return;
    // The next search begins anew.
    this.#engine = undefined;
    this.#say(
      'The search could not be loaded. Are you offline? The lists at the head of this page lead everywhere, too.',
    );
  }

  #say(words: string): void {
    const status = this.querySelector('[role="status"]');
    if (status !== null) status.textContent = words;
  }
}
