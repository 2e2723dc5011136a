import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { all, readMarkdown, wordsOf } from '../../unit/copies/read-markdown.ts';
import { inFullText } from './in-full-text.ts';
import { dayIn, instant, spaced, type Told } from './told.ts';

/** What the Markdown of a story says. */
export function inMarkdown(text: string): Told {
  const tree = readMarkdown(text);
  const [title] = all(tree, 'heading');
  const [about] = all(tree, 'paragraph');
  const [, read = ''] = /Sources read to (.*?)\./.exec(about === undefined ? '' : wordsOf(about)) ?? [];
  return {
    ...inFullText(toHtml(toHast(tree))),
    title: title && spaced(wordsOf(title)),
    reach: dayIn(read),
    sources: all(tree, 'footnoteDefinition').map(
      (note) => all({ type: 'root', children: note.children }, 'link')[0]?.url ?? '',
    ),
  };
}

interface Dated {
  readonly on: string;
}

type Wording = string | readonly (Dated & { readonly text: string })[];

/** The part of a story's JSON that is compared; its schema says that it is so. */
interface Copy {
  readonly title: Wording;
  readonly deck: Wording;
  readonly publisher: string;
  readonly authors: readonly { readonly name: string }[];
  readonly published?: string;
  readonly knownTo: string;
  readonly deadlines: readonly {
    readonly title: string;
    readonly due: string;
    readonly zone: string;
    readonly states: readonly { readonly status: string; readonly due?: string }[];
  }[];
  readonly stops: readonly {
    readonly place: string;
    readonly zone: string;
    readonly engagements: readonly {
      readonly title: string;
      readonly at?: string;
      readonly states: readonly { readonly at?: string }[];
    }[];
  }[];
  readonly people: readonly { readonly name: string }[];
  readonly updates: readonly (Dated & { readonly text: string })[];
  readonly short: readonly { readonly until?: string }[];
  readonly sources: readonly { readonly id: string; readonly url: string }[];
}

/**
 * The sources of what still stands. A record keeps the sentences of the short version that are over, and with them the
 * sources that only those name.
 */
function standing({ sources, short, ...record }: Copy): readonly string[] {
  const said = JSON.stringify({ ...record, short: short.filter(({ until }) => until === undefined) });
  return sources
    .filter(({ id }) => said.includes(`"${id}"`) || said.includes(`[^${id}]`))
    .map(({ url }) => url);
}

const now = (wording: Wording): string =>
  typeof wording === 'string' ? wording : (wording.at(-1)?.text ?? '');

/** A time of a place, worldwide. */
const worldwide = (written: string, zone: string): string =>
  written.includes('T')
    ? `${Temporal.PlainDateTime.from(written).toZonedDateTime(zone).toInstant().toString().slice(0, 16)}Z`
    : written;

/** What the JSON of a story says, read by hand: a state is the last of its list. */
export function inJson(text: string): Told {
  const copy = JSON.parse(text) as Copy;
  const deadlines = copy.deadlines.map(({ title, zone, ...deadline }) => ({
    title: spaced(title),
    zone,
    due: deadline.states.findLast((state) => state.due !== undefined)?.due ?? deadline.due,
    status: deadline.states.at(-1)?.status ?? '',
  }));
  return {
    title: spaced(now(copy.title)),
    deck: spaced(now(copy.deck)),
    authors: copy.authors.length === 0 ? [copy.publisher] : copy.authors.map(({ name }) => name),
    published: instant(copy.published),
    reach: copy.knownTo,
    due: new Map(deadlines.map(({ title, due }) => [title, due.slice(0, 10)])),
    dueAt: new Map(deadlines.map(({ title, due, zone }) => [title, worldwide(due, zone)])),
    calledOff: deadlines
      .filter(({ status }) => ['withdrawn', 'struck-down'].includes(status))
      .map(({ title }) => title)
      .toSorted(),
    places: copy.stops.map(({ place }) => place),
    meetings: new Map(
      copy.stops.flatMap(({ zone, engagements }) =>
        engagements.flatMap(({ title, at, states }) => {
          const time = states.findLast((state) => state.at !== undefined)?.at ?? at;
          return time === undefined ? [] : [[spaced(title), worldwide(time, zone)] as const];
        }),
      ),
    ),
    people: copy.people.map(({ name }) => name),
    updates: copy.updates.map(({ on, text: what }) => `${on.slice(0, 10)} ${spaced(what)}`).toReversed(),
    sources: standing(copy),
  };
}
