import { parseHTML } from 'linkedom';
import { dayIn, namesIn, spaced, type Told } from './told.ts';

/** What follows a heading of the second level until the next one. */
function partOf(document: Document, heading: string): Element[] {
  const start = [...document.querySelectorAll('h2')].find((each) => spaced(each.textContent) === heading);
  const part: Element[] = [];
  for (let at = start?.nextElementSibling; at && at.localName !== 'h2'; at = at.nextElementSibling)
    part.push(at);
  return part;
}

/** The entries of the lists of a part, not of lists within them. */
const itemsOf = (part: readonly Element[]): Element[] =>
  part.flatMap((element) => (/^[uo]l$/.test(element.localName) ? [...element.children] : []));

/** The words of an entry before any list in it, without its notes. */
function ownWords(item: Element): string {
  const copy = item.cloneNode(true) as Element;
  for (const aside of copy.querySelectorAll('sup, ul, ol, [data-footnote-ref]')) aside.remove();
  return spaced(copy.textContent);
}

/** "Extra tariff: Withdrawn." as what is in a state, and the state. */
function inState(words: string): [string, string] {
  const [, what = '', state = ''] = /^(.*): ([^:]+)\.$/s.exec(words) ?? [];
  return [what, state];
}

const strong = (item: Element): string => spaced(item.querySelector('strong')?.textContent);

/** Whom a text is by, in a paragraph of its own. */
function bylineIn(document: Document): readonly string[] | undefined {
  const words = [...document.querySelectorAll('p')].map((each) => spaced(each.textContent));
  const line = words.find((each) => each.startsWith('By '));
  return line === undefined ? undefined : namesIn(line.replace(/^By /, ''));
}

/** What the whole text of a story says, as feeds have it. */
export function inFullText(html: string): Told {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const deadlines = itemsOf(partOf(document, 'Deadlines'));
  const states = deadlines.map((item) => inState(strong(item)));
  const route = partOf(document, 'Itinerary');
  const places = route.length > 0 ? route : partOf(document, 'On the map');
  const claims = partOf(document, 'What was said, then and now');
  return {
    deck: spaced(document.querySelector('em')?.textContent),
    authors: bylineIn(document),
    deadlines: new Map(states),
    due: new Map(
      deadlines.map((item) => [inState(strong(item))[0], dayIn(ownWords(item).split(' Due ')[1] ?? '')]),
    ),
    calledOff: states
      .flatMap(([title, state]) => (['Withdrawn', 'Struck down'].includes(state) ? [title] : []))
      .toSorted(),
    stops: itemsOf(places).map((item) => {
      const [when, state] = inState(strong(item));
      return `${when.replace(/, (?:arrives |leaves )?\d.*$/, '')}: ${state.replace(/, moved$/, '')}`;
    }),
    places: itemsOf(places).map((item) =>
      inState(strong(item))[0].replace(/, (?:arrives |leaves )?\d.*$/, ''),
    ),
    people: itemsOf(partOf(document, 'People')).map(strong),
    claims: new Map(
      claims.flatMap((element, index) => {
        const state = spaced(element.textContent).replace(/ \(\d+\)$/, '');
        const list = claims[index + 1];
        return element.localName === 'h3' && list
          ? [...list.children].map((item) => [strong(item), state] as const)
          : [];
      }),
    ),
    updates: itemsOf(partOf(document, 'Updates and corrections')).map((item) => {
      const [, date = '', text = ''] = /^(.+? \d{4})(?: \(correction\))?: (.*)$/s.exec(ownWords(item)) ?? [];
      return `${dayIn(date)} ${text}`;
    }),
    sources: itemsOf(partOf(document, 'Sources')).map(
      (item) => item.querySelector('a')?.getAttribute('href') ?? '',
    ),
  };
}
