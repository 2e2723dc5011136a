import type { DeadlineView } from '../story/deadline.ts';
import { dayDistanceWords } from './day-distance.ts';

/**
 * How far off a deadline is on the date of an edition, which no reader's clock changes any more; nothing for
 * one that had ended by then, since nobody waits for it.
 */
export function editionDistance({ phase, due }: DeadlineView, date: Temporal.PlainDate): string | undefined {
  switch (phase) {
    case 'ahead':
    case 'today':
    case 'paused':
    case 'outcome-unknown':
      return dayDistanceWords(date.toString(), due.date.toString());
    case 'withdrawn':
    case 'met':
    case 'took-effect':
    case 'struck-down':
      return undefined;
  }
}
