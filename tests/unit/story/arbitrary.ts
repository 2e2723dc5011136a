import fc from 'fast-check';
import type { explainer } from '../../../src/schema/explainer.ts';
import type { z } from 'astro/zod';
import { aSource } from './blocks.ts';

// Histories as an editor may write them: days and minutes mixed, in any zone, oldest first.

const zones = [
  'UTC',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Seoul',
  'Asia/Kathmandu',
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
] as const;

/** Spans both clock changes of Berlin and New York. */
const first = Temporal.Instant.from('2025-03-01T00:00Z').epochMilliseconds;
const last = Temporal.Instant.from('2025-12-01T00:00Z').epochMilliseconds;

/** A day in the months the histories speak of. */
export const anyDay = (): fc.Arbitrary<string> =>
  fc
    .integer({ min: first, max: last })
    .map((milliseconds) => Temporal.Instant.fromEpochMilliseconds(milliseconds).toString().slice(0, 10));

/** A zone. */
export const anyZone = (): fc.Arbitrary<string> => fc.constantFrom(...zones);

/** An instant in the months the histories speak of, and a little beside them. */
export const instantWithin = (): fc.Arbitrary<Temporal.Instant> =>
  fc
    .integer({ min: first - 5e8, max: last + 5e8 })
    .map((milliseconds) => Temporal.Instant.fromEpochMilliseconds(milliseconds));

const inZone = (milliseconds: number, zone: string, day: boolean): string => {
  const time = Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(zone);
  if (day) return time.toPlainDate().toString();
  return time.toString({ smallestUnit: 'minute', timeZoneName: 'never' });
};

/** Dates and minutes in one zone, oldest first; a day may stand below a minute of that very day. */
export const ons = (zone: string, most = 5): fc.Arbitrary<string[]> =>
  fc
    .array(fc.tuple(fc.integer({ min: first, max: last }), fc.boolean()), { minLength: 1, maxLength: most })
    .map((times) =>
      times.toSorted(([a], [b]) => a - b).map(([milliseconds, day]) => inZone(milliseconds, zone, day)),
    );

/** A zone and a history in it. */
export const history = (): fc.Arbitrary<{ zone: string; ons: string[] }> =>
  anyZone().chain((zone) => ons(zone).map((dates) => ({ zone, ons: dates })));

type RawStory = z.input<typeof explainer>;
type List<Key extends keyof RawStory> = NonNullable<RawStory[Key]>;

const newsroom = 'UTC';
const sourceIds = ['p1', 'p2', 'p3', 'p4', 'p5'];
const sources = fc.uniqueArray(fc.constantFrom(...sourceIds), { minLength: 1, maxLength: 3 });
/** The words of a dated text: the how-manieth it is, and from when it is known. */
const datedWords = (index: number, on: string, zone: string): string =>
  `State ${index}, known from ${on} in ${zone}.`;

/** When each dated text in a value is known from, as `datedWords` has it. */
export const datesWithin = (value: unknown): readonly { on: string; zone: string }[] =>
  [...JSON.stringify(value).matchAll(/known from (\S+) in ([\w/]+)\./g)].map(([, on = '', zone = '']) => ({
    on,
    zone,
  }));

/** The how-manieth state a dated text is of. */
export const stateNumber = (text: string): number => Number(/^State (\d+)/.exec(text)?.[1]);

/** Stands for the words of a state, which say when it became known. */
const words = 'its words';
const said = fc.record({ text: fc.constant(words), sources });

/** The states of a block: a history, with what each state says besides. */
const statesOf = <State extends object>(zone: string, state: fc.Arbitrary<State>, least = 1) =>
  ons(zone).chain((dates) => {
    const padded = dates.length < least ? [...dates, ...dates].slice(0, least) : dates;
    return fc.tuple(
      ...padded.map((on, index) =>
        state.map((rest) => {
          const worded = Object.entries(rest).map(([key, value]) => [
            key,
            value === words ? datedWords(index, on, zone) : (value as unknown),
          ]);
          return { on, ...(Object.fromEntries(worded) as State) };
        }),
      ),
    );
  });

/** One text, or a history of wordings; before its first date stands the first. */
const wordings = (zone: string) =>
  fc.oneof(
    fc.constant('Never put otherwise.'),
    ons(zone).map((dates) =>
      dates.map((on, index) => ({ on, text: index === 0 ? 'The first.' : datedWords(index, on, zone) })),
    ),
  );

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** A handful of blocks of one kind, with ids that differ. */
const several = <Block extends object>(kind: string, block: fc.Arbitrary<Block>) =>
  fc
    .array(block, { maxLength: 3 })
    .map((blocks) => blocks.map((each, index) => ({ id: `${kind}-${index}`, ...each })));

const status = <const Status extends string>(...each: readonly Status[]) => fc.constantFrom(...each);
const withSaid = <More extends object>(more: fc.Arbitrary<More>) =>
  fc.tuple(said, more).map(([what, rest]) => ({ ...what, ...rest }));

const deadlines: fc.Arbitrary<List<'deadlines'>> = several(
  'deadline',
  anyZone().chain((zone) =>
    fc.tuple(ons(zone, 1), ons(zone, 1)).chain(([[due = '2025-11-01'], [to = '2025-11-10']]) =>
      statesOf(
        zone,
        withSaid(
          fc.oneof(
            fc.record({
              status: status('announced', 'paused', 'withdrawn', 'met', 'took-effect', 'struck-down'),
              rate: fc.option(fc.constant({ value: 155, unit: '%', of: 'a total' }), { nil: undefined }),
            }),
            fc.constant({ status: 'moved' as const, due: to }),
          ),
        ),
      ).chain((states) =>
        fc.record({
          title: fc.constant('A date'),
          due: fc.constant(due),
          zone: fc.constant(zone),
          who: fc.constant('Somebody'),
          what: wordings(zone),
          otherwise: wordings(zone),
          states: fc.constant(states),
        }),
      ),
    ),
  ),
);

const stops: fc.Arbitrary<List<'stops'>> = several(
  'stop',
  anyZone().chain((zone) =>
    fc.tuple(ons(zone, 1), ons(zone, 1)).chain(([[arrive = '2025-10-30'], [leave = '2025-10-31']]) =>
      fc
        .record({
          states: statesOf(
            zone,
            withSaid(
              fc.record({
                status: status('announced', 'confirmed', 'moved', 'cancelled', 'visited'),
                arrive: fc.option(fc.constant(arrive), { nil: undefined }),
              }),
            ),
          ),
          engagements: statesOf(
            zone,
            withSaid(
              fc.record({
                status: status('expected', 'moved', 'held', 'cancelled'),
                where: maybe(fc.constant(words)),
              }),
            ),
          ).map((states) => [{ title: 'A meeting', states }]),
          purpose: wordings(zone),
          kind: fc.constantFrom('visit' as const, 'scene' as const),
        })
        .map(({ states, engagements, purpose, kind }) => ({
          kind,
          place: 'Somewhere',
          country: 'KR',
          at: [35, 129] as [number, number],
          zone,
          arrive,
          leave,
          purpose,
          states,
          engagements: engagements.map((each) => ({ ...each, id: 'meeting' })),
        })),
    ),
  ),
);

const claims: fc.Arbitrary<List<'claims'>> = several(
  'claim',
  statesOf(
    newsroom,
    fc.oneof(
      withSaid(
        fc.record({ certainty: status('confirmed', 'expected', 'disputed'), by: fc.constant('Somebody') }),
      ),
      withSaid(fc.record({ outcome: status('happened', 'did-not-happen') })),
    ),
  ).map((states) => ({ text: 'A claim.', states })),
);

const figures: fc.Arbitrary<List<'figures'>> = several(
  'figure',
  anyZone().chain((zone) =>
    fc
      .tuple(
        statesOf(zone, withSaid(fc.record({ value: fc.integer({ min: -50, max: 200 }) })), 2),
        fc.tuple(ons(zone), ons(zone, 1)),
        wordings(zone),
      )
      .map(([states, [spoken, [from = '2025-11-01']], note]) => ({
        title: 'A figure',
        unit: '%',
        zone,
        note,
        states,
        threats: spoken.map((on, index) => ({
          on,
          from,
          value: 155,
          text: datedWords(index, on, zone),
          sources: ['p5'],
        })),
      })),
  ),
);

const people: fc.Arbitrary<List<'people'>> = several(
  'person',
  statesOf(newsroom, fc.record({ role: maybe(fc.constant(words)), part: fc.constant(words), sources })).map(
    (states) => ({
      name: 'Somebody',
      country: 'CN',
      states,
    }),
  ),
);

const terms: fc.Arbitrary<List<'terms'>> = several(
  'term',
  statesOf(newsroom, said).map((states) => ({ term: 'A term', text: 'A word.', states })),
);

const unknowns: fc.Arbitrary<List<'unknowns'>> = several(
  'unknown',
  statesOf(newsroom, withSaid(fc.record({ status: status('open', 'answered') }))).map((states) => ({
    question: 'Why?',
    settle: 'An answer.',
    states,
  })),
);

const offers: fc.Arbitrary<List<'offers'>> = several(
  'offer',
  fc
    .tuple(
      status('China', 'United States'),
      statesOf(newsroom, withSaid(fc.record({ status: status('floated', 'kept') }))),
    )
    .map(([side, states]) => ({ side, text: 'An offer', states })),
);

const updates: fc.Arbitrary<List<'updates'>> = statesOf(
  newsroom,
  withSaid(fc.record({ kind: status('development', 'correction') })),
).map((states) => states.map((state, index) => ({ id: `update-${index}`, ...state })));

const [someDay, anotherDay] = [maybe(anyDay()), maybe(anyDay())];

const short: fc.Arbitrary<List<'short'>> = fc.array(
  fc.tuple(someDay, anotherDay, sources).map(([since, until, ids]) => ({
    text: since === undefined ? 'Always.' : datedWords(0, since, newsroom),
    sources: ids,
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
  })),
  { minLength: 3, maxLength: 6 },
);

const datedSources: fc.Arbitrary<List<'sources'>> = fc.tuple(
  ...sourceIds.map((id) =>
    fc.oneof(
      fc.constant(aSource(id)),
      anyDay().map((published) => aSource(id, { published })),
      anyDay().map((notBefore) => aSource(id, { notBefore })),
    ),
  ),
);

/** Prose that shows every figure, term and offer the histories may have. */
export const placesAll = `## What happened?

A <Term id="term-0">word</Term>, a <Term id="term-1">word</Term> and a <Term id="term-2">word</Term>.<Cite id="p1" />

<Figure id="figure-0" />

<Figure id="figure-1" />

<Figure id="figure-2" />

<Offers />
`;

/** The dated part of a story, with every kind of block. */
export const datedBlocks = (): fc.Arbitrary<Partial<RawStory>> =>
  fc.record({
    title: wordings(newsroom),
    deck: wordings(newsroom),
    carrying: wordings(newsroom),
    published: anyDay().map((day) => `${day}T09:00:00Z`),
    knownTo: anyDay(),
    short,
    editions: fc.uniqueArray(anyDay(), { maxLength: 4 }).map((days) => days.toSorted()),
    stops,
    people,
    deadlines,
    claims,
    unknowns,
    offers,
    figures,
    terms,
    updates,
    sources: datedSources,
  });
