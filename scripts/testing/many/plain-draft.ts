import type { Draft, DraftDeadline, DraftPerson, DraftStop } from './draft.ts';
import { crowd, people, type Somebody } from './people.ts';
import { places, type Place } from './places.ts';
import { topics } from './topics.ts';

const firstDay = Temporal.PlainDate.from('2019-01-02');

/** Something of a list, round and round. */
const round = <Item>(list: readonly [Item, ...Item[]] | readonly Item[], index: number): Item => {
  const item = list[index % list.length];
  if (item === undefined) throw new RangeError('There is nothing in an empty list.');
  return item;
};

const sources = ['p1'];

/** The `index`th stop of a journey that comes home by `end`; each takes three days. */
export function draftStop(place: Place, index: number, of: number, end: Temporal.PlainDate): DraftStop {
  const arrive = end.subtract({ days: 3 * (of - index) });
  const leave = arrive.add({ days: 1 });
  return {
    ...place,
    kind: 'visit',
    arrive: arrive.toString(),
    leave: leave.toString(),
    purpose: 'To talk about salt.',
    states: [
      {
        on: arrive.subtract({ days: 10 }).toString(),
        status: 'announced',
        text: 'The stop was announced.',
        sources,
      },
      { on: leave.toString(), status: 'visited', text: 'The stop was made.', sources },
    ],
  };
}

/** Somebody who keeps the salt from a day on. */
export function draftPerson(somebody: Somebody, on: Temporal.PlainDate): DraftPerson {
  return {
    ...somebody,
    states: [{ on: on.toString(), role: 'Keeper of the salt', part: 'Weighs it.', sources }],
  };
}

/** A deadline that was met on its day. */
export function draftDeadline(id: string, title: string, due: Temporal.PlainDate): DraftDeadline {
  return {
    id,
    title,
    due: due.toString(),
    zone: 'Europe/London',
    who: 'The office of salt',
    what: 'A sack of salt.',
    otherwise: 'Two sacks of salt.',
    states: [
      { on: due.subtract({ days: 20 }).toString(), status: 'announced', text: 'The day was named.', sources },
      { on: due.toString(), status: 'met', text: 'The sack was brought.', sources },
    ],
  };
}

/** The `n`th story before anything odd happens to it: one or two of every kind of block, other ones in each. */
export function plainDraft(n: number): Draft {
  const day = firstDay.add({ days: 8 * n });
  const ago = (days: number): string => day.subtract({ days }).toString();
  const route = [round(places, n), round(places, n + 5)];
  // Three stories after one another tell of one deadline.
  const first = n - (n % 3);
  const sack = `sack-${first}`;
  const due = firstDay.add({ days: 8 * first - 1 });
  const who = [round(people, n), round(people, n + 7), ...crowd.slice(2 * n, 2 * n + 2)];
  const meeting = {
    id: 'talks',
    title: `Talks with ${who[0]?.name ?? 'nobody'}`,
    with: who.slice(0, 1).map(({ id }) => id),
    states: [{ on: ago(9), status: 'expected' as const, text: 'Talks are expected.', sources }],
  };
  return {
    slug: `story-${String(n).padStart(3, '0')}`,
    record: {
      title: `Story ${n} of the salt road`,
      deck: 'Where the salt went, who weighed it and what fell due.',
      topics: [round(topics, n), round(topics, n + 3)],
      published: day.toZonedDateTime({ timeZone: 'UTC', plainTime: '09:00' }).toInstant().toString(),
      knownTo: day.toString(),
      carrying: 'Salt',
      short: [1, 2, 3].map((each) => ({ text: `Sentence ${each} of story ${n}.`, sources })),
      stops: route.map((place, index) => ({
        ...draftStop(place, index, route.length, day),
        ...(index === 0 && { engagements: [meeting] }),
      })),
      people: who.map((somebody) => draftPerson(somebody, day.subtract({ days: 9 }))),
      deadlines: [draftDeadline(sack, 'The sack of salt', due)],
      claims: [
        {
          id: 'weighed',
          text: `The salt of story ${n} was weighed.`,
          about: [sack],
          states: [
            { on: ago(5), certainty: 'announced', by: 'The office of salt', sources },
            { on: ago(0), outcome: 'happened', text: 'It was.', sources },
          ],
        },
      ],
      unknowns: [
        {
          id: 'whose',
          question: 'Whose salt was it?',
          settle: 'A bill.',
          states: [{ on: ago(3), status: 'open', text: 'Nobody says.', sources }],
        },
      ],
      offers: [
        {
          id: 'half',
          side: 'The office',
          text: 'Half of the sack',
          states: [{ on: ago(4), status: 'offered', text: 'It was offered.', sources }],
        },
      ],
      figures: [
        {
          id: 'price',
          title: 'The price of salt',
          unit: '%',
          note: 'Only salt is counted.',
          states: [
            { on: ago(60), value: n, text: 'It began', sources },
            { on: ago(2), value: n + 10, text: 'It rose', sources },
          ],
        },
      ],
      terms: [{ id: 'salt', term: 'Salt', text: 'What the sea leaves.' }],
      updates: [
        {
          id: 'brought',
          on: ago(1),
          kind: 'development',
          text: 'The sack was brought.',
          touches: [sack],
          sources,
        },
      ],
      sources: [
        { id: 'p1', publisher: 'The Salt Gazette', url: `https://example.org/salt/${n}`, published: ago(60) },
      ],
    },
    prose: ['## What became of the salt?'],
  };
}
