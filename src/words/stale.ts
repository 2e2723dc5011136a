import type { DeadlineView } from '../story/deadline.ts';
import type { StopView } from '../story/stop.ts';

/**
 * The instant from which a printed "ahead" or "today" is no longer true, for the reader's browser to
 * compare with its clock; nothing for a deadline that has ended.
 */
export function staleAfter({ phase, due }: DeadlineView): string | undefined {
  return phase === 'ahead' || phase === 'today' ? due.end.toString() : undefined;
}

/** The instant from which a stop's printed state is no longer true; nothing once it is settled. */
export function stopStale({ phase, arrive, leave }: StopView): string | undefined {
  const first = arrive ?? leave;
  const last = leave ?? arrive;
  switch (phase) {
    case 'ahead':
      return first?.start.toString();
    case 'today':
    case 'under-way':
      return last?.end.toString();
    case 'visited':
    case 'cancelled':
    case 'outcome-unknown':
      return undefined;
  }
}
