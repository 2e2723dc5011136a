import type { DeadlineStep, DeadlineView } from '../story/deadline.ts';
import type { StoryView } from '../story/story-at.ts';
import type { UpdateView } from '../story/update.ts';
import { dueWords, longDate, momentWords } from '../words/date.ts';
import { deadlineStamp, deadlineStep } from '../words/deadline-words.ts';
import { quantityWords } from '../words/quantity.ts';
import { sentence } from '../words/sentence.ts';
import { historyLines, standingLines } from './history.ts';
import { isolated } from '../words/direction.ts';

/** What a step did: "moved to 8 November 2025, 10:00". */
const did = ({ status, due }: DeadlineStep): string =>
  `${deadlineStep[status].toLowerCase()}${due === undefined ? '' : ` to ${momentWords(due)}`}`;

/** A deadline in words: how it stands, when it is due, what for, and once that is past without an outcome, just this. */
export function deadlineDescription(
  view: StoryView,
  deadline: DeadlineView,
  corrections: readonly UpdateView[],
  address: string,
): string {
  const { due, movedFrom, rate, who, what, otherwise, phase, steps } = deadline;
  const told = steps.map((step) => ({ ...step, did: did(step) }));
  return [
    ...standingLines(told),
    ...(phase === 'outcome-unknown' ? [sentence(deadlineStamp[phase].word)] : []),
    `Due on ${longDate(due.date)}: ${dueWords(due)}.`,
    ...(movedFrom === undefined ? [] : [`First set for ${momentWords(movedFrom)}.`]),
    `Set by ${isolated(who)}.`,
    ...(rate === undefined
      ? []
      : [`At stake: ${sentence(`${quantityWords(rate.value, rate.unit)}, ${rate.of}`)}`]),
    `Asked for: ${what}`,
    `Or else: ${otherwise}`,
    ...historyLines(view, told, corrections, address),
  ].join('\n');
}
