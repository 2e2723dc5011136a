import type { Section } from '../body/body.ts';
import { readingMinutes } from '../body/reading-time.ts';
import { citing } from './citing.ts';
import { claimAt, type ClaimView } from './claim.ts';
import { deadlineAt, type DeadlineView } from './deadline.ts';
import { dateAt } from './moment.ts';
import { figureAt, type FigureView } from './figure.ts';
import { sidesAt, type Side } from './offer.ts';
import { personAt, type PersonView } from './person.ts';
import { sourcesAt, type SourceView } from './source.ts';
import { stopAt, type StopView } from './stop.ts';
import type { Story } from './story.ts';
import { stripOf, type Strip } from './strip.ts';
import { termAt, type TermView } from './term.ts';
import { unknownAt, type UnknownView } from './unknown.ts';
import { updatesAt, type UpdateView } from './update.ts';

/** What was known of a story at one instant: all that any page, feed or card prints. */
export interface StoryView {
  readonly slug: string;
  readonly at: Temporal.Instant;
  readonly title: string;
  readonly deck: string;
  readonly topics: readonly { readonly id: string; readonly name: string }[];
  readonly published: Temporal.Instant;
  /** The last date our sources reach. */
  readonly knownTo: Temporal.PlainDate;
  /** The last date this view can speak of: its own, or the last our sources reach. */
  readonly reach: Temporal.PlainDate;
  /** The date of the newest development, when there is one; corrections are not. */
  readonly lastDevelopment?: Temporal.PlainDate | undefined;
  readonly minutes: number;
  readonly strip: Strip;
  readonly short: readonly { readonly text: string; readonly sources: readonly string[] }[];
  readonly stops: readonly StopView[];
  readonly people: readonly PersonView[];
  readonly deadlines: readonly DeadlineView[];
  readonly claims: readonly ClaimView[];
  readonly unknowns: readonly UnknownView[];
  readonly sides: readonly Side[];
  readonly figures: readonly FigureView[];
  readonly terms: readonly TermView[];
  readonly updates: readonly UpdateView[];
  readonly sections: readonly Section[];
  readonly sources: readonly SourceView[];
}

type Blocks = Omit<StoryView, 'sources' | 'strip'>;

/**
 * What was known of a story at an instant. Nothing dated later is reachable from the result. `newsroomZone`
 * is the zone of blocks that belong to no place.
 */
export function storyAt(story: Story, at: Temporal.Instant, newsroomZone: string): StoryView {
  const { record, body, slug } = story;
  const zone = newsroomZone;
  const stops = record.stops.flatMap((each) => stopAt(each, at) ?? []);
  const deadlines = record.deadlines.flatMap((each) => deadlineAt(each, at) ?? []);
  const updates = updatesAt(record.updates, zone, at);
  const knownTo = Temporal.PlainDate.from(record.knownTo);
  const today = dateAt(at, zone);
  const blocks: Blocks = {
    slug,
    at,
    title: record.title,
    deck: record.deck,
    topics: record.topics,
    published: Temporal.Instant.from(record.published),
    knownTo,
    reach: Temporal.PlainDate.compare(knownTo, today) < 0 ? knownTo : today,
    lastDevelopment: updates.find((update) => update.kind === 'development')?.on.date,
    minutes: readingMinutes(body),
    short: record.short,
    stops,
    people: record.people.flatMap((each) => personAt(each, zone, at) ?? []),
    deadlines,
    claims: record.claims.flatMap((each) => claimAt(each, zone, at) ?? []),
    unknowns: record.unknowns.flatMap((each) => unknownAt(each, zone, at) ?? []),
    sides: sidesAt(record.offers, zone, at),
    figures: record.figures.flatMap((each) => figureAt(each, zone, at) ?? []),
    terms: record.terms.map((each) => termAt(each, zone, at)),
    updates,
    sections: body.sections,
  };
  return {
    ...blocks,
    strip: stripOf(stops, deadlines, record.carrying),
    sources: sourcesAt(record.sources, citing(blocks)),
  };
}
