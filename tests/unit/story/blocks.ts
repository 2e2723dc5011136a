import type { z } from 'astro/zod';
import { claim } from '../../../src/schema/claim.ts';
import { deadline } from '../../../src/schema/deadline.ts';
import { explainer } from '../../../src/schema/explainer.ts';
import { figure } from '../../../src/schema/figure.ts';
import { offer } from '../../../src/schema/offer.ts';
import { person } from '../../../src/schema/person.ts';
import { source } from '../../../src/schema/source.ts';
import { stop } from '../../../src/schema/stop.ts';
import { term } from '../../../src/schema/term.ts';
import { unknown } from '../../../src/schema/unknown.ts';
import { update } from '../../../src/schema/update.ts';
import { when, type When } from '../../../src/schema/when.ts';
import { moment, type Moment } from '../../../src/story/moment.ts';

// Blocks as an editor would write them, with everything that a test does not speak of filled in.

/** A date or minute as the schema hands it on. */
export const written = (text: string): When => when.parse(text);

/** A moment in a zone. */
export const momentIn = (zone: string, text: string): Moment => moment(written(text), zone);

/** An instant by the clock of a place: `2025-10-30T11:00[Asia/Seoul]`. */
export const at = (text: string): Temporal.Instant => Temporal.ZonedDateTime.from(text).toInstant();

const said = { text: 'Said.', sources: ['p1'] };

type Without<Raw, Key extends PropertyKey> = Raw extends unknown ? Omit<Raw, Key> : never;
type State<Raw extends { states: readonly unknown[] }> = Partial<Without<Raw['states'][number], 'on'>> & {
  on: string;
};

type RawStop = z.input<typeof stop>;

/** A stop; `part` says its times. */
export const aStop = (
  part: { arrive?: string; leave?: string; kind?: RawStop['kind'] } & Partial<
    Omit<RawStop, 'states' | 'kind'>
  >,
  ...states: readonly State<RawStop>[]
) =>
  stop.parse({
    id: 'busan',
    kind: part.arrive === undefined ? 'start' : part.leave === undefined ? 'end' : 'visit',
    place: 'Busan',
    country: 'KR',
    at: [35.18, 129.08],
    zone: 'Asia/Seoul',
    purpose: 'A meeting.',
    ...part,
    states: states.map((state) => ({ status: 'announced', ...said, ...state })),
  });

type RawDeadline = z.input<typeof deadline>;
type DeadlineState = Partial<Record<'status' | 'due' | 'text' | 'by', string>> & {
  on: string;
  sources?: string[];
  rate?: { value: number; unit: string; of: string };
};

/** A deadline of 1 November 2025 in New York, unless said otherwise. */
export const aDeadline = (part: Partial<Omit<RawDeadline, 'states'>>, ...states: readonly DeadlineState[]) =>
  deadline.parse({
    id: 'tariff',
    title: 'A tariff',
    due: '2025-11-01',
    zone: 'America/New_York',
    who: 'Somebody',
    what: 'Something.',
    otherwise: 'Else.',
    ...part,
    states: states.map((state) => ({ status: 'announced', ...said, ...state })),
  });

/** A claim; a state with an outcome is a result, any other an assertion. */
export const aClaim = (
  ...states: readonly { on: string; certainty?: string; by?: string; outcome?: string; text?: string }[]
) =>
  claim.parse({
    id: 'will-meet',
    text: 'They will meet.',
    states: states.map((state) =>
      state.outcome === undefined
        ? { certainty: 'announced', by: 'Somebody', ...said, ...state }
        : { ...said, ...state },
    ),
  });

/** A person. */
export const aPerson = (
  ...states: readonly { on: string; role?: string; part: string; sources?: string[] }[]
) =>
  person.parse({
    id: 'xi-jinping',
    name: 'Xi Jinping',
    country: 'CN',
    states: states.map((state) => ({ sources: ['p1'], ...state })),
  });

/** An open question. */
export const anUnknown = (...states: readonly { on: string; status: 'open' | 'answered'; text?: string }[]) =>
  unknown.parse({
    id: 'renewed',
    question: 'Was it renewed?',
    settle: 'An order.',
    states: states.map((state) => ({ ...said, ...state })),
  });

/** An offer of one side. */
export const anOffer = (id: string, side: string, ...states: readonly { on: string; status: string }[]) =>
  offer.parse({ id, side, text: 'To buy soybeans', states: states.map((state) => ({ ...said, ...state })) });

/** A figure of steps. */
export const aFigure = (
  part: Partial<Omit<z.input<typeof figure>, 'states' | 'threats'>>,
  states: readonly { on: string; value: number; text?: string }[],
  threats: readonly { on: string; from: string; value: number }[] = [],
) =>
  figure.parse({
    id: 'steps',
    title: 'The tariff in steps',
    unit: '%',
    note: 'Only what was added.',
    ...part,
    states: states.map((state) => ({ ...said, ...state })),
    threats: threats.map((threat) => ({ ...said, ...threat })),
  });

/** A word explained. */
export const aTerm = (
  part: Partial<Omit<z.input<typeof term>, 'states'>>,
  ...states: readonly { on: string; text: string; sources?: string[] }[]
) =>
  term.parse({
    id: 'tariff',
    term: 'Tariff',
    text: 'A tax on imports.',
    ...part,
    states: states.map((state) => ({ sources: ['p1'], ...state })),
  });

/** An update. */
export const anUpdate = (id: string, on: string, kind: 'development' | 'correction' = 'development') =>
  update.parse({ id, on, kind, ...said });

/** A source. */
export const aSource = (id: string, part: { published?: string; notBefore?: string } = {}) =>
  source.parse({ id, publisher: `Newspaper ${id}`, url: `https://example.org/${id}`, ...part });

/** A whole record: the least that the schema lets through, and what the test adds. */
export const aRecord = (part: Partial<z.input<typeof explainer>>) =>
  explainer.parse({
    title: 'A story',
    deck: 'One sentence.',
    topics: [{ id: 'world-news', name: 'World News' }],
    published: '2025-10-20T09:00:00Z',
    knownTo: '2025-12-31',
    carrying: 'Nothing but itself',
    short: [1, 2, 3].map((each) => ({ text: `Sentence ${each}.`, sources: ['p1'] })),
    sources: [aSource('p1')],
    ...part,
  });
