import type { ClaimView } from './claim.ts';
import type { Encounter } from './encounter.ts';
import { gather } from './gather.ts';
import { readSince, wordsOf, type Saying } from './sayings.ts';
import type { StoryView } from './story-at.ts';

/** Something that a story tells of. */
export interface Telling<Each> {
  readonly view: StoryView;
  readonly told: Each;
}

/** Something as one story tells of it, and as all others do that tell of the same. */
export interface ToldOnce<Each> extends Telling<Each> {
  readonly others: readonly Telling<Each>[];
}

/**
 * Meetings, each once, the latest first. One that several stories have is the same if it has one id and is at one place on
 * one day; it stands as the story has it whose record of it is the newest, with everybody whom any of them knows there.
 */
export function meetingsOnce(all: readonly Telling<Encounter>[]): readonly ToldOnce<Encounter>[] {
  const met = gather(all, ({ told }) => sameMeeting(told), toldByNewest);
  return [...met.values()].toSorted((a, b) => beginning(b.told) - beginning(a.told));
}

/** What stories quote of somebody, each once, the latest first: it is the same if its words and its sources are. */
export function sayingsOnce(all: readonly Telling<Saying>[], name: string): readonly ToldOnce<Saying>[] {
  const said = gather(
    all,
    ({ told }) => [wordsOf(told, name), ...told.sources.map(({ url }) => url).toSorted()].join(' '),
    (first, others) => ({ ...first, others }),
  );
  return [...said.values()].toSorted((a, b) => readSince(b.told).localeCompare(readSince(a.told)));
}

/**
 * Claims, each once, the latest first: it is the same if it has one id and the same first said it on one day. Those of
 * one person by when they made it.
 */
export function claimsOnce(all: readonly Telling<ClaimView>[], by?: string): readonly ToldOnce<ClaimView>[] {
  const claimed = gather(
    all,
    ({ told: { id, assertions } }) => [id, assertions[0]?.on.date.toString(), assertions[0]?.by].join(' '),
    (first, others) => ({ ...first, others }),
  );
  return [...claimed.values()].toSorted((a, b) => claimedSince(b.told, by) - claimedSince(a.told, by));
}

const sameMeeting = ({ engagement: { id, at }, stop: { placeId, arrive, leave } }: Encounter): string =>
  [id, placeId, (at ?? arrive ?? leave)?.date.toString()].join(' ');

function toldByNewest(first: Telling<Encounter>, rest: readonly Telling<Encounter>[]): ToldOnce<Encounter> {
  const all = [first, ...rest];
  const newest = all.reduce((a, b) => (recordedOn(b.told) > recordedOn(a.told) ? b : a));
  const others = all.filter((each) => each !== newest);
  const present = [newest, ...others].flatMap(({ told }) => told.others);
  return {
    view: newest.view,
    told: { ...newest.told, others: [...new Map(present.map((each) => [each.id, each])).values()] },
    others,
  };
}

/** When the last step of a meeting was put on record. */
const recordedOn = ({ engagement: { steps } }: Encounter): bigint =>
  steps.at(-1)?.on.start.epochNanoseconds ?? -1n;

const beginning = ({ engagement: { at }, stop: { arrive, leave } }: Encounter): number =>
  (at ?? arrive ?? leave)?.start.epochMilliseconds ?? 0;

const claimedSince = ({ assertions }: ClaimView, name: string | undefined): number =>
  assertions.find(({ by }) => name === undefined || by === name)?.on.start.epochMilliseconds ?? 0;
