import { describe, expect, test } from 'vitest';
import { readCalendar } from '../readers/calendar.ts';
import { searchFragments, type Fragment } from './checks/search-fragments.ts';
import { pages, read } from './site.ts';
import { stories } from './stories.ts';
import { ended } from './told/in-calendar.ts';
import { calloutsOn } from './told/on-page.ts';
import { spaced, worldwide } from './told/told.ts';

// Every deadline as its stories' own pages tell it, against each list of all: all must tell it as one of its stories does,
// and all as the same.

/** What is said of a deadline somewhere. */
interface Said {
  readonly title: string;
  /** The word of its state. */
  readonly state: string;
  /** The day, or the minute in UTC, that it is due. */
  readonly due: string;
  /** The path of the block that it leads to. */
  readonly leads: string;
}

/** A deadline as the page of a story has it. */
interface Telling extends Said {
  readonly story: string;
}

const published = stories.filter(({ view }) => view.published !== undefined).map(({ page }) => page);

const pathOf = (address: string): string => {
  const { pathname, hash } = new URL(address, 'https://any.example');
  return pathname + hash;
};
const blockOf = ({ leads }: Pick<Said, 'leads'>): string => leads.slice(leads.indexOf('#'));

/** Each deadline by its fragment, as each story tells it. */
const tellings = Map.groupBy(
  published.flatMap(({ document, url }) =>
    [...document.querySelectorAll('.callout')].map((callout): Telling => {
      const around = document.createElement('div');
      around.append(callout.cloneNode(true));
      const { deadlines, dueAt } = calloutsOn(around);
      const [[title, state] = ['', '']] = deadlines ?? [];
      const story = spaced(document.querySelector('h1')?.textContent);
      return { title, state, due: dueAt?.get(title) ?? '', leads: `${url.pathname}#${callout.id}`, story };
    }),
  ),
  blockOf,
);

/** An event says in brackets what has become of what is no longer to come. */
const inCalendarOfAll = readCalendar(read('deadlines.ics')).map(({ title, start, address, ...event }) => ({
  ...event,
  said: {
    title: spaced(title).replace(ended, ''),
    state: ended.exec(title)?.[0].slice(2, -1) ?? '',
    due: start,
    leads: pathOf(address),
  },
}));

/** The entries of a page that lists deadlines. */
const entriesOn = (file: string, selector: string) =>
  pages
    .filter((page) => page.file === file)
    .flatMap(({ document }) => [...document.querySelectorAll(selector)])
    .map((entry) => {
      const links = [...entry.querySelectorAll('a')];
      const said: Said = {
        title: spaced(entry.querySelector('h3')?.textContent),
        state: spaced(entry.querySelector('.stamp')?.textContent),
        due: worldwide(entry.querySelector('.callout-date time')?.getAttribute('datetime') ?? ''),
        leads: links[0]?.getAttribute('href') ?? '',
      };
      return {
        file,
        said,
        block: blockOf(said),
        links: links.map((link) => [spaced(link.textContent), link.getAttribute('href') ?? ''] as const),
      };
    });

const onBoard = entriesOn('deadlines/index.html', '.due-entry');
/** The lists that people read. */
const listed = [
  ...entriesOn('index.html', '.due-board li'),
  ...onBoard,
  ...pages
    .filter(({ file }) => /^deadlines\/\d{4}\/(?:\d\d\/)?index\.html$/.test(file))
    .flatMap(({ file }) => entriesOn(file, '.due-entry')),
];

interface Shown {
  readonly kind: string;
  readonly title: string;
  readonly state?: string;
  readonly stories?: readonly (readonly [string, string])[];
  readonly story?: string;
}
const shown = ({ filters }: Fragment): Shown => JSON.parse(filters['shown']?.[0] ?? '') as Shown;
const found = searchFragments().filter((fragment) => shown(fragment).kind === 'Deadline');

test('some deadline is told by several stories, and some by one', () => {
  const counts = [...tellings.values()].map(({ length }) => Math.min(length, 2));
  expect(new Set(counts)).toEqual(new Set([1, 2]));
});

test.each([
  ['the calendar of all', inCalendarOfAll.map(({ said }) => blockOf(said))],
  ['the board', onBoard.map(({ block }) => block)],
  ['the search', found.map(({ url }) => blockOf({ leads: url }))],
])('%s has every deadline of a published story, each once', (_, blocks) => {
  expect(blocks.toSorted()).toEqual([...tellings.keys()].toSorted());
});

/** How a deadline is told by the story that the calendar of all leads to. */
function leadingTelling(block: string): Telling {
  const { leads } = inCalendarOfAll.find(({ said }) => blockOf(said) === block)?.said ?? {};
  const own = tellings.get(block)?.find((each) => each.leads === leads);
  if (own === undefined) throw new Error(`No story has ${block} as the calendar of all has it.`);
  return own;
}

describe.each([...tellings])('%s', (block, told) => {
  const { story, ...expected } = leadingTelling(block);

  test('is told by the calendar of all as a story tells it, which it names', () => {
    const event = inCalendarOfAll.find(({ said }) => blockOf(said) === block);
    if (event === undefined) throw new Error(`The calendar of all has no ${block}.`);
    const isOpen = ['Ahead', 'Today'].includes(expected.state);
    expect(event.said).toEqual({ ...expected, state: isOpen ? '' : expected.state.toLowerCase() });
    const off = ['Withdrawn', 'Struck down'].includes(expected.state);
    const status = off ? 'CANCELLED' : expected.state === 'Paused' ? 'TENTATIVE' : 'CONFIRMED';
    expect(event.status).toBe(status);
    const said = event.description.replaceAll(/[\u2066-\u2069]/g, '');
    const [, named, address = ''] = /In the story “(.*)”: (\S+)$/.exec(said) ?? [];
    expect([spaced(named), pathOf(address)]).toEqual([story, expected.leads]);
  });

  test('is found by the search as the calendar tells it, with every story that has it', () => {
    const fragment = found.find(({ url }) => blockOf({ leads: url }) === block);
    if (fragment === undefined) throw new Error(`The search has no ${block}.`);
    const { title, state, stories: several, story: only } = shown(fragment);
    expect([spaced(title), state, fragment.url]).toEqual([expected.title, expected.state, expected.leads]);
    const landings = several ?? [[only ?? '', fragment.url] as const];
    expect(landings.map(([name, path]) => [spaced(name), path]).toSorted()).toEqual(
      told.map((each) => [each.story, each.leads]).toSorted(),
    );
  });
});

test.each(listed)(
  '$file tells $block as the calendar does, with every story that has it',
  ({ said, block, links }) => {
    const { title, state, due, leads } = leadingTelling(block);
    expect(said).toEqual({ title, state, due, leads });
    const told = tellings.get(block) ?? [];
    const names = told.map(({ story }) => story);
    // To the only story that has it at its block, the title leads already.
    const whole = (leads: string): string => (told.length > 1 ? leads : leads.replace(block, ''));
    expect(links.filter(([words]) => names.includes(words)).toSorted()).toEqual(
      told.map(({ story, leads }) => [story, whole(leads)]).toSorted(),
    );
  },
);
