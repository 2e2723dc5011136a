import { placedIn } from '../body/placed.ts';
import { readingMinutes } from '../body/reading-time.ts';
import { sectionsOf, type Section } from '../body/sections.ts';
import { withSpeakers } from '../body/speakers.ts';
import { citing } from './citing.ts';
import type { Author } from './author.ts';
import { claimAt, type ClaimView } from './claim.ts';
import { deadlineAt, type DeadlineView } from './deadline.ts';
import { dateAt, dayBegun } from './moment.ts';
import { latestDate } from './edition.ts';
import type { FirstNames } from './first-names.ts';
import { figureAt, type FigureView } from './figure.ts';
import { sidesAt, type Side } from './offer.ts';
import { personAt, type PersonView } from './person.ts';
import { shortAt, type ShortSentence } from './short.ts';
import { sourcesAt, type SourceView } from './source.ts';
import { stopAt, type StopView } from './stop.ts';
import type { Story } from './story.ts';
import { stripOf, type Strip } from './strip.ts';
import { termAt, type TermView } from './term.ts';
import { unknownAt, type UnknownView } from './unknown.ts';
import { updatesAt, type UpdateView } from './update.ts';
import { wordingAt } from './wording.ts';

/** What was known of a story at one instant: all that any page, feed or card prints. */
export interface StoryView {
  readonly slug: string;
  /** What the story and its blocks were first published as. */
  readonly first: FirstNames;
  readonly at: Temporal.Instant;
  readonly title: string;
  readonly deck: string;
  readonly topics: readonly { readonly id: string; readonly name: string }[];
  /** Who wrote it; nobody where the publication itself did. */
  readonly authors: readonly Author[];
  /** When the story was first published; nothing in a view of a time before that. */
  readonly published?: Temporal.Instant | undefined;
  /** The last date this view can speak of: its own, or the last our sources reach. */
  readonly reach: Temporal.PlainDate;
  /** The date of the newest development, when there is one; corrections are not. */
  readonly lastDevelopment?: Temporal.PlainDate | undefined;
  readonly minutes: number;
  readonly strip: Strip;
  readonly short: readonly ShortSentence[];
  /** The id of the person whose journey the stops are, once the story knows them. */
  readonly traveller?: string | undefined;
  readonly stops: readonly StopView[];
  readonly people: readonly PersonView[];
  readonly deadlines: readonly DeadlineView[];
  readonly claims: readonly ClaimView[];
  readonly unknowns: readonly UnknownView[];
  readonly sides: readonly Side[];
  readonly figures: readonly FigureView[];
  /** In the order in which the prose explains them, by which paper numbers them. */
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
  const { record, body, slug, first } = story;
  const zone = newsroomZone;
  const today = dateAt(at, zone);
  const published = Temporal.Instant.from(record.published);
  const knownTo = Temporal.PlainDate.from(record.knownTo);
  const stops = record.stops.flatMap((each) => stopAt(each, at) ?? []);
  const deadlines = record.deadlines.flatMap((each) => deadlineAt(each, at) ?? []);
  const people = record.people.flatMap((each) => personAt(each, zone, at) ?? []);
  const updates = updatesAt(record.updates, zone, at);
  const sides = sidesAt(record.offers, zone, at);
  const figures = record.figures.flatMap((each) => figureAt(each, zone, at) ?? []);
  const prose = sectionsOf(body, {
    begun: (day) => dayBegun(day, zone, at),
    shows: (placed) =>
      placed.kind === 'offers' ? sides.length > 0 : figures.some(({ id }) => id === placed.id),
  });
  const sections = withSpeakers(prose, new Set(people.map(({ name }) => name)));
  // What the prose shows in place is only seen where the prose of that time has a place for it.
  const placed = placedIn(sections);
  const blocks: Blocks = {
    slug,
    first,
    at,
    title: wordingAt(record.title, zone, at),
    deck: wordingAt(record.deck, zone, at),
    topics: record.topics,
    authors: record.authors,
    published: Temporal.Instant.compare(published, at) <= 0 ? published : undefined,
    reach: Temporal.PlainDate.compare(knownTo, today) < 0 ? knownTo : today,
    lastDevelopment: updates.find((update) => update.kind === 'development')?.on.date,
    minutes: readingMinutes(sections),
    short: shortAt(record.short, zone, at),
    traveller: people.find(({ id }) => id === record.traveller)?.id,
    stops,
    people,
    deadlines,
    claims: record.claims.flatMap((each) => claimAt(each, zone, at) ?? []),
    unknowns: record.unknowns.flatMap((each) => unknownAt(each, zone, at) ?? []),
    sides: placed.offers ? sides : [],
    figures: figures.filter(({ id }) => placed.figures.has(id)),
    terms: Array.from(placed.terms, (id) => record.terms.find((each) => each.id === id))
      .filter((each) => each !== undefined)
      .map((each) => termAt(each, zone, at)),
    updates,
    sections,
  };
  return {
    ...blocks,
    strip: stripOf(stops, deadlines, wordingAt(record.carrying, zone, at)),
    sources: sourcesAt(record.sources, citing(blocks), latestDate(record, at, zone)),
  };
}
