import { readCalendar } from '../../readers/calendar.ts';
import { dayIn, spaced, type Told } from './told.ts';

/** What a calendar says behind the title of a deadline that is no longer to come. */
export const ended = / \((?:paused|withdrawn|met|took effect|struck down|outcome not known to us)\)$/;

/** What a calendar says of a story at an address: of its deadlines, and of the meetings that it holds. */
export function inCalendar(text: string, address: string): Told {
  const own = readCalendar(text).filter(({ description }) => description.includes(`${address}#`));
  const kind = (name: string) =>
    own
      .filter(({ uid }) => uid.startsWith(`${name}-`))
      .map((event) => ({ ...event, title: spaced(event.title).replace(ended, '') }));
  const deadlines = kind('deadline');
  const meetings = kind('engagement');
  return {
    due: new Map(
      deadlines.map(({ title, description }) => [title, dayIn(/^Due on .*$/m.exec(description)?.[0] ?? '')]),
    ),
    dueAt: new Map(deadlines.map(({ title, start }) => [title, start])),
    calledOff: deadlines.flatMap(({ title, status }) => (status === 'CANCELLED' ? [title] : [])).toSorted(),
    ...(meetings.length > 0 && { meetings: new Map(meetings.map(({ title, start }) => [title, start])) }),
  };
}
