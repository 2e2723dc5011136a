import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { anchor } from '../story/anchor.ts';
import type { DeadlineView } from '../story/deadline.ts';
import { firstFragment, type FirstNames } from '../story/first-names.ts';
import { site } from '../site.ts';
import { longDate } from '../words/date.ts';
import { deadlineStamp, deadlineStep } from '../words/deadline-words.ts';

/**
 * Whether the date still stands (RFC 5545 §3.8.1.11): one that was withdrawn or struck down is cancelled in
 * calendars that have it already.
 */
function eventStatus({ phase }: DeadlineView): ICalEventStatus {
  switch (phase) {
    case 'withdrawn':
    case 'struck-down':
      return ICalEventStatus.CANCELLED;
    case 'paused':
      return ICalEventStatus.TENTATIVE;
    case 'ahead':
    case 'today':
    case 'met':
    case 'took-effect':
    case 'outcome-unknown':
      return ICalEventStatus.CONFIRMED;
  }
}

/** The permanent id of a deadline in calendars (RFC 5545 §3.8.4.7), of what it was first published as. */
const uid = (deadline: DeadlineView, first: FirstNames, address: string): string =>
  `${firstFragment(first, anchor('deadline', deadline.id))}.${first.slug}@${new URL(address).hostname}`;

/**
 * One deadline as a calendar of one event (RFC 5545). A day is an all-day event; a minute is an instant in UTC,
 * right in every zone, without an end, since it has no length (§3.6.1). Every recorded step raises `SEQUENCE`, and the stamps are the record's own dates, so
 * that the same record always gives the same file. `address` is the story's absolute address.
 */
export function deadlineIcs(deadline: DeadlineView, first: FirstNames, address: string): string {
  const { due, steps } = deadline;
  const changed = new Date(steps.at(-1)?.on.start.epochMilliseconds ?? due.start.epochMilliseconds);
  const allDay = due.precision === 'day';
  const start = allDay ? due.date.toZonedDateTime('UTC').epochMilliseconds : due.start.epochMilliseconds;
  const calendar = ical({
    name: deadline.title,
    prodId: { company: site.name, product: site.name },
    method: ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: uid(deadline, first, address),
    start: new Date(start),
    allDay,
    summary: deadline.title,
    description: [
      `${deadlineStamp[deadline.phase].word}. Set by ${deadline.who}.`,
      `Asked for: ${deadline.what}`,
      `Or else: ${deadline.otherwise}`,
      ...steps.map(
        (step) => `${longDate(step.on.date)}, ${deadlineStep[step.status].toLowerCase()}: ${step.text}`,
      ),
    ].join('\n'),
    url: `${address}#${anchor('deadline', deadline.id)}`,
    sequence: steps.length - 1,
    status: eventStatus(deadline),
    stamp: changed,
    lastModified: changed,
  });
  return `${calendar.toString()}\r\n`;
}
