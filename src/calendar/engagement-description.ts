import type { Moment } from '../story/moment.ts';
import type { StopStatus } from '../story/stop-phase.ts';
import type { EngagementView, Step } from '../story/stop.ts';
import type { StoryView } from '../story/story-at.ts';
import type { UpdateView } from '../story/update.ts';
import { dueWords, longDate, weekdayName } from '../words/date.ts';
import { namesBeside } from '../words/names-beside.ts';
import { engagementWord } from '../words/stop-words.ts';
import { historyLines, standingLines } from './history.ts';
import { isolated } from '../words/direction.ts';

/** What an engagement's entry is about beside the engagement itself. */
interface About {
  readonly on: Moment;
  /** The step by which it fell along with its stop. */
  readonly fell: Step<StopStatus> | undefined;
  readonly corrections: readonly UpdateView[];
  readonly address: string;
}

const dayWords = (on: Moment): string =>
  on.precision === 'day' ? `${weekdayName(on.date)}, at an hour not known to us` : dueWords(on);

/** An engagement in words: how sure it is, since when and by whom, and when it is by the clock of the place. */
export function engagementDescription(
  view: StoryView,
  engagement: EngagementView,
  { on, fell, corrections, address }: About,
): string {
  const own = engagement.steps.map((step) => ({ ...step, did: engagementWord[step.status].toLowerCase() }));
  const told = fell === undefined ? own : [...own, { ...fell, did: 'cancelled with its stop' }];
  const people = namesBeside(engagement, new Map(view.people.map(({ id, name }) => [id, name])));
  return [
    ...standingLines(told),
    `On ${longDate(on.date)}: ${dayWords(on)}.`,
    ...(people.length === 0 ? [] : [`With ${people.map(isolated).join(', ')}.`]),
    ...historyLines(view, told, corrections, address),
  ].join('\n');
}
