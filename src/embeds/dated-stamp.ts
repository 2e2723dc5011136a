import type { DeadlineView } from '../story/deadline.ts';
import { dateAt } from '../story/moment.ts';
import type { StopView } from '../story/stop.ts';
import type { StoryView } from '../story/story-at.ts';
import { longDate } from '../words/date.ts';
import { deadlineStamp } from '../words/deadline-words.ts';
import type { Stamp } from '../words/stamp.ts';
import { stopStamp } from '../words/stop-words.ts';

/**
 * The last day that a view can speak of, on the calendar of a place: the last our sources reach, and never
 * later than the date it is there.
 */
function lastDay({ at, reach }: Pick<StoryView, 'at' | 'reach'>, zone: string): Temporal.PlainDate {
  const there = dateAt(at, zone);
  return Temporal.PlainDate.compare(reach, there) < 0 ? reach : there;
}

const dated = (stamp: Stamp, day: Temporal.PlainDate): Stamp => ({
  ...stamp,
  word: `${stamp.word} as of ${longDate(day)}`,
});

const onTheDay = (stamp: Stamp): Stamp => ({ ...stamp, word: 'Due on this day' });

/**
 * The stamp of a deadline for a page on which no script strikes what time overtook: what still moves says of
 * which day it speaks, and so stays true on a copy of any age.
 */
export function datedDeadlineStamp(
  { phase, due }: DeadlineView,
  view: Pick<StoryView, 'at' | 'reach'>,
): Stamp {
  switch (phase) {
    case 'ahead':
    case 'today': {
      const day = lastDay(view, due.zone);
      if (Temporal.PlainDate.compare(day, due.date) < 0) return dated(deadlineStamp.ahead, day);
      return onTheDay(deadlineStamp.today);
    }
    case 'paused':
    case 'withdrawn':
    case 'met':
    case 'took-effect':
    case 'struck-down':
    case 'outcome-unknown':
      return deadlineStamp[phase];
  }
}

/** The stamp of a stop, dated like that of a deadline while the journey goes on. */
export function datedStopStamp(
  { phase, arrive, leave, zone }: StopView,
  view: Pick<StoryView, 'at' | 'reach'>,
): Stamp {
  switch (phase) {
    case 'ahead':
    case 'today':
    case 'under-way': {
      const day = lastDay(view, zone);
      const first = (arrive ?? leave)?.date ?? day;
      if (Temporal.PlainDate.compare(day, first) < 0) return dated(stopStamp.ahead, day);
      return phase === 'under-way' ? dated(stopStamp[phase], day) : onTheDay(stopStamp.today);
    }
    case 'visited':
    case 'cancelled':
    case 'outcome-unknown':
      return stopStamp[phase];
  }
}
