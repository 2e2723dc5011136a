import type { ClaimView } from '../story/claim.ts';
import type { DeadlineView } from '../story/deadline.ts';
import type { PersonView } from '../story/person.ts';
import type { SharedBlock } from '../story/shared-block.ts';
import type { EngagementStatus, StopView } from '../story/stop.ts';
import type { StoryView } from '../story/story-at.ts';
import { certaintyStamp, outcomeStamp } from './claim-words.ts';
import { countryName } from './country-name.ts';
import { longDate, momentWords, shortDateYear } from './date.ts';
import { deadlineStamp } from './deadline-words.ts';
import { isolated } from './direction.ts';
import { sentence } from './sentence.ts';
import { wholeStayWords } from './stay.ts';
import { engagementWord, stopStamp } from './stop-words.ts';
import { placeWords } from './place-words.ts';

/** What a shared block says about itself where only words fit: in a tab, a search result, a message. */
export interface SharedWords {
  /** What sort of thing it is, and which of several: "Stop 6 of 7". */
  readonly kicker: string;
  /** Its name, which its page has for a heading. */
  readonly name: string;
  /** Its name with what tells it from others of that name: a traveller leaves from and returns to one city. */
  readonly title: string;
  /** Its state in a sentence or two. */
  readonly description: string;
}

const sentences = (...parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined)
    .map(sentence)
    .join(' ');

function deadlineWords(deadline: DeadlineView): Omit<SharedWords, 'kicker'> {
  return {
    name: deadline.title,
    title: deadline.title,
    description: sentences(
      `Due ${momentWords(deadline.due)}: ${deadlineStamp[deadline.phase].word.toLowerCase()}`,
      ...deadline.steps.slice(-1).map(({ text }) => isolated(text)),
    ),
  };
}

const fellThrough: ReadonlySet<EngagementStatus> = new Set(['cancelled', 'not-held']);

function stopWords(stop: StopView): Omit<SharedWords, 'kicker'> {
  const { word, dates } = wholeStayWords(stop);
  const name = placeWords(stop.place, stop.country);
  // Where a description is cut short, what came of nothing is cut first.
  const meetings = stop.engagements
    .toSorted((a, b) => Number(fellThrough.has(a.status)) - Number(fellThrough.has(b.status)))
    .slice(0, 2);
  return {
    name,
    title: `${name}: ${[word.toLowerCase(), dates].filter(Boolean).join(' ')}`,
    description: sentences(
      stopStamp[stop.phase].word,
      isolated(stop.purpose),
      ...stop.steps.slice(-1).map(({ text }) => isolated(text)),
      ...meetings.map(({ status, title }) => `${engagementWord[status]}: ${isolated(title)}`),
    ),
  };
}

function personWords(person: PersonView): Omit<SharedWords, 'kicker'> {
  return {
    name: person.name,
    title: person.name,
    description: sentences(`${isolated(person.role)}, ${countryName(person.country)}`, isolated(person.part)),
  };
}

function claimWords(claim: ClaimView): Omit<SharedWords, 'kicker'> {
  const said = claim.assertions.at(-1);
  const result = claim.results.at(-1);
  return {
    name: claim.text,
    title: claim.text,
    description: sentences(
      said && `${certaintyStamp[said.certainty].word} by ${isolated(said.by)}, ${longDate(said.on.date)}`,
      result &&
        `${outcomeStamp[result.outcome].word}, ${shortDateYear(result.on.date)}: ${isolated(result.text)}`,
    ),
  };
}

/** Where a block stands among its like: "Stop 6 of 7", or just "Stop" where there is one. */
function place(kind: string, blocks: readonly { readonly id: string }[], id: string): string {
  if (blocks.length < 2) return kind;
  return `${kind} ${blocks.findIndex((each) => each.id === id) + 1} of ${blocks.length}`;
}

/** The words of a shared block of a view. */
export function sharedWords(block: SharedBlock, view: StoryView): SharedWords {
  switch (block.kind) {
    case 'deadline':
      return { kicker: 'A deadline', ...deadlineWords(block.deadline) };
    case 'stop':
      return {
        kicker: place(block.stop.kind === 'scene' ? 'Place' : 'Stop', view.stops, block.id),
        ...stopWords(block.stop),
      };
    case 'person':
      return { kicker: 'A person in the story', ...personWords(block.person) };
    case 'claim':
      return { kicker: 'What was said, then and now', ...claimWords(block.claim) };
  }
}
