import type { DeadlineView } from '../story/deadline.ts';
import { dueWords, longDate, momentWords, shortDateYear } from '../words/date.ts';
import { deadlineStamp, deadlineStep } from '../words/deadline-words.ts';
import { quantityWords } from '../words/quantity.ts';
import type { Stamp } from '../words/stamp.ts';

/** All that the card of a deadline says beside what every block's card says. */
export interface DeadlineCard {
  readonly kind: 'deadline';
  readonly title: string;
  readonly due: string;
  /** The day of the week, the hour and the zone. */
  readonly hour: string;
  readonly movedFrom?: string | undefined;
  readonly number?: { readonly value: string; readonly of: string } | undefined;
  readonly stamp: Stamp;
  readonly who: string;
  readonly last?: { readonly step: string; readonly text: string } | undefined;
}

/** Works out what the card of a deadline says. */
export function deadlineCard({ title, due, movedFrom, rate, phase, who, steps }: DeadlineView): DeadlineCard {
  const last = steps.at(-1);
  return {
    kind: 'deadline',
    title,
    due: longDate(due.date),
    hour: dueWords(due),
    movedFrom: movedFrom && momentWords(movedFrom),
    number: rate && { value: quantityWords(rate.value, rate.unit), of: rate.of },
    stamp: deadlineStamp[phase],
    who,
    last: last && { step: `${deadlineStep[last.status]}, ${shortDateYear(last.on.date)}`, text: last.text },
  };
}
