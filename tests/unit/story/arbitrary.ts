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
const said = fc.record({ text: fc.constantFrom('One thing.', 'Another thing.'), sources });

/** The states of a block: a history, with what each state says besides. */
const statesOf = <State extends object>(zone: string, state: fc.Arbitrary<State>, least = 1) =>
  ons(zone).chain((dates) => {
    const padded = dates.length < least ? [...dates, ...dates].slice(0, least) : dates;
    return fc.tuple(...padded.map((on) => state.map((rest) => ({ on, ...rest }))));
  });

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
      ).map((states) => ({
        title: 'A date',
        due,
        zone,
        who: 'Somebody',
        what: 'This.',
        otherwise: 'That.',
        states,
      })),
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
            withSaid(fc.record({ status: status('expected', 'moved', 'held', 'cancelled') })),
          ).map((states) => [{ title: 'A meeting', states }]),
        })
        .map(({ states, engagements }) => ({
          kind: 'visit' as const,
          place: 'Somewhere',
          country: 'KR',
          at: [35, 129] as [number, number],
          zone,
          arrive,
          leave,
          purpose: 'A purpose.',
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
        fc.tuple(ons(zone, 1), ons(zone, 1)),
      )
      .map(([states, [[on = '2025-10-10'], [from = '2025-11-01']]]) => ({
        title: 'A figure',
        unit: '%',
        zone,
        note: 'A note.',
        states,
        threats: [{ on, from, value: 155, text: 'A threat', sources: ['p5'] }],
      })),
  ),
);

const people: fc.Arbitrary<List<'people'>> = several(
  'person',
  statesOf(newsroom, fc.record({ role: fc.constant('A role'), part: fc.constant('A part.'), sources })).map(
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

/** The dated part of a story, with every kind of block. */
export const datedBlocks = (): fc.Arbitrary<Partial<RawStory>> =>
  fc.record({
    stops,
    people,
    deadlines,
    claims,
    unknowns,
    offers,
    figures,
    terms,
    updates,
    sources: fc.constant(sourceIds.map(aSource)),
  });
