import type { ShownResult } from '../search/shown-result.ts';
import { pieces } from './excerpt.ts';
import type { Found } from './search-engine.ts';

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...content);
  return made;
}

function link(name: string, address: string): HTMLAnchorElement {
  const a = element('a', '', name);
  a.href = address;
  return a;
}

/** Prints a result: its kind, its date and its state over its title, the words around what was found, its stories. */
export async function searchResult(found: Found): Promise<HTMLLIElement> {
  const { raw_url: address, excerpt, filters } = await found.data();
  const shown = JSON.parse(filters.shown[0]) as ShownResult;
  const { kind, when, state, stamp, stale, title, native, story, stories } = shown;
  // Only the kind has the kicker's colour: a stamp that has none of its own is printed in ink.
  const line = element('p', '', element('span', 'kicker', kind));
  line.append(element('span', 'label', ` · ${when}`));
  if (state !== undefined) {
    const word = element('span', stamp ?? 'label', stamp === undefined ? `· ${state}` : state);
    if (stale !== undefined) word.dataset['stale'] = stale;
    line.append(' ', word);
  }
  const heading = element('h2', '', link(title, address));
  heading.dir = 'auto';
  if (native !== undefined) {
    const name = element('bdi', '', native.text);
    name.lang = native.lang;
    heading.append(' ', name);
  }
  const words = pieces(excerpt).map(({ text, found }) => (found ? element('mark', '', text) : text));
  const item = element('li', '', line, heading, element('p', '', ...words));
  item.lastElementChild?.setAttribute('dir', 'auto');
  if (story !== undefined) item.append(element('p', 'label', 'In: ', element('bdi', '', story)));
  if (stories !== undefined) {
    const list = element('ul', 'label');
    list.append(...stories.map((each) => element('li', '', link(...each))));
    item.append(list);
  }
  return item;
}
