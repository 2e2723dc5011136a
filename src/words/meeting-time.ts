import type { Meeting } from '../story/related.ts';
import { machineDate, momentWords, zoneWords } from './date.ts';
import { wholeStayWords } from './stay.ts';

/**
 * When a meeting is, where nothing beside it says so: the day that was named for it, and the hour on the clock of the
 * place, or else the days of the stop that it belongs to.
 */
export function meetingTime({ engagement: { at }, stop }: Meeting): {
  readonly words: string;
  readonly datetime: string;
} {
  if (at !== undefined) {
    const zone = at.precision === 'minute' ? [zoneWords(at.zone, at.start)] : [];
    return { words: [momentWords(at), ...zone].join(' '), datetime: machineDate(at) };
  }
  const { word, dates, datetime } = wholeStayWords(stop);
  return { words: [word.toLowerCase(), dates].filter((each) => each !== '').join(' '), datetime };
}
