import { expect, test } from 'vitest';
import type { Meeting } from '../../../src/story/related.ts';
import { meetingTime } from '../../../src/words/meeting-time.ts';
import { momentIn } from '../story/blocks.ts';

const seoul = (text: string) => momentIn('Asia/Seoul', text);

test.each([
  ['2025-10-30T11:00', {}, '30 October 2025, 11:00 Seoul time, UTC+9', '2025-10-30T11:00+09:00'],
  ['2025-10-30', {}, '30 October 2025', '2025-10-30'],
  [undefined, { arrive: '2025-10-29', leave: '2025-10-30' }, '29–30 October 2025', '2025-10-29'],
  [undefined, { arrive: '2025-10-29' }, 'arrives 29 October 2025', '2025-10-29'],
  [undefined, { leave: '2025-10-24T23:00' }, 'leaves 24 October 2025, 23:00', '2025-10-24T23:00+09:00'],
] as const)(
  'a meeting at %s, of a stop %j, is %s',
  (time, stay: { arrive?: string; leave?: string }, words, datetime) => {
    const meeting = {
      engagement: { at: time === undefined ? undefined : seoul(time) },
      stop: {
        arrive: stay.arrive === undefined ? undefined : seoul(stay.arrive),
        leave: stay.leave === undefined ? undefined : seoul(stay.leave),
      },
    } as Meeting;
    expect(meetingTime(meeting)).toEqual({ words, datetime });
  },
);
