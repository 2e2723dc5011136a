import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { StoryView } from '../../src/story/story-at.ts';
import { readCalendar, type CalendarEvent } from './calendar.ts';
import { daysOf } from './days-of.ts';
import { icalendar } from './icalendar.ts';
import { Khal } from './khal.ts';
import { listedAs } from './listed-event.ts';
import { rescheduledAt } from './rescheduled.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

vi.stubEnv('SITE', 'https://news.example');
vi.stubEnv('BASE_URL', '/');
const { deadlineCalendar } = await import('../../src/calendar/deadline-calendar.ts');
const { deadlinesCalendar } = await import('../../src/calendar/deadlines-calendar.ts');
const { storyCalendar } = await import('../../src/calendar/story-calendar.ts');

/** Every way in which somebody may have the deadlines of a story in a calendar. */
const ways: readonly [string, (view: StoryView) => readonly string[]][] = [
  ['deadline by deadline', (view) => view.deadlines.map((deadline) => deadlineCalendar(view, deadline))],
  ['by the calendar of all deadlines', (view) => [deadlinesCalendar([view])]],
  ['by its own calendar', (view) => [storyCalendar(view)]],
];

const byUid = (a: CalendarEvent, b: CalendarEvent): number => a.uid.localeCompare(b.uid);
const titled = (events: readonly CalendarEvent[], title: string): CalendarEvent | undefined =>
  events.find((event) => event.title === title || event.title.startsWith(`${title} (`));

describe.each(ways)('a story followed %s', (_, print) => {
  const printed = {
    before: print(rescheduledAt('2026-02-01T00:00:00Z')),
    after: print(rescheduledAt('2026-02-15T00:00:00Z')),
  };
  const before = printed.before.flatMap(readCalendar).toSorted(byUid);
  const after = printed.after.flatMap(readCalendar).toSorted(byUid);

  /** Does something with the calendars in files of their own. */
  const withFiles = (use: (folder: string, earlier: string[], later: string[]) => Promise<void>) =>
    inTemporaryFolder(async (folder) => {
      const written = async (when: 'before' | 'after'): Promise<string[]> => {
        await mkdir(path.join(folder, when));
        return Promise.all(
          printed[when].map(async (text, index) => {
            const file = path.join(folder, when, `${index}.ics`);
            await writeFile(file, text);
            return file;
          }),
        );
      };
      await use(folder, await written('before'), await written('after'));
    });

  test('has the same events after its dates changed, at their new dates', () => {
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    const starts = (title: string) => [titled(before, title)?.start, titled(after, title)?.start];
    expect(starts('A deadline that stays')).toEqual(['2026-05-01', '2026-05-01']);
    expect(starts('A deadline that moves to another day')).toEqual(['2026-05-02', '2026-06-20']);
    expect(starts('A deadline that gets its hour')).toEqual(['2026-05-03', '2026-05-04T03:30Z']);
    expect(titled(before, 'A deadline that is withdrawn')?.status).toBe('CONFIRMED');
    expect(titled(after, 'A deadline that is withdrawn')?.status).toBe('CANCELLED');
  });

  test('is moved and cancelled in khal, and nothing is doubled', async () => {
    await withFiles(async (folder, earlier, later) => {
      const khal = new Khal(folder);
      const days = daysOf([...before, ...after]);
      await khal.importFiles(earlier);
      expect(await khal.list(...days)).toEqual(listedAs(before));
      expect(await khal.stored()).toHaveLength(before.length);
      await khal.importFiles(later);
      expect(await khal.list(...days)).toEqual(listedAs(after));
      expect((await khal.stored()).toSorted(byUid)).toEqual(after);
      // A calendar is fetched again and again.
      await khal.importFiles(later);
      expect((await khal.stored()).toSorted(byUid)).toEqual(after);
    });
  });

  test('is moved and cancelled in a calendar that goes by UID and SEQUENCE', async () => {
    await withFiles(async (_folder, earlier, later) => {
      expect((await icalendar([...earlier, ...later])).kept.toSorted(byUid)).toEqual(after);
      // What was fetched late must not undo what was fetched before it.
      expect((await icalendar([...later, ...earlier])).kept.toSorted(byUid)).toEqual(after);
    });
  });
});

describe('the calendar of a story', () => {
  const printed = ['2026-02-01T00:00:00Z', '2026-02-15T00:00:00Z'].map((at) =>
    storyCalendar(rescheduledAt(at)),
  );
  const talks = { uid: 'engagement-talks.rescheduled@news.example', title: 'Talks that move' };
  const dinner = { uid: 'engagement-dinner.rescheduled@news.example', title: 'A dinner that is called off' };
  const place = 'Leeds, United Kingdom';
  const confirmed = { status: 'CONFIRMED', place };
  const expected = [
    [
      { ...talks, ...confirmed, start: '2026-03-10T11:00Z', sequence: 0 },
      { ...dinner, ...confirmed, start: '2026-03-10T19:00Z', sequence: 0 },
    ],
    [
      { ...talks, ...confirmed, start: '2026-03-11T15:30Z', sequence: 1 },
      { ...dinner, place, status: 'CANCELLED', start: '2026-03-10T19:00Z', sequence: 1 },
    ],
  ];
  /** The engagements among some events, but for their descriptions. */
  const engagements = (events: readonly CalendarEvent[]) =>
    events
      .filter(({ uid }) => uid.startsWith('engagement-'))
      .map(({ uid, title, start, status, sequence, place: where }) => ({
        uid,
        title,
        start,
        status,
        sequence,
        place: where,
      }))
      .toSorted((a, b) => b.uid.localeCompare(a.uid));

  test('moves the engagement that moves, and cancels the one that is called off', () => {
    expect(printed.map(readCalendar).map(engagements)).toEqual(expected);
  });

  test('does so for khal and icalendar', async () => {
    await inTemporaryFolder(async (folder) => {
      const khal = new Khal(folder);
      for (const [index, text] of printed.entries()) {
        const file = path.join(folder, `${index}.ics`);
        await writeFile(file, text);
        await khal.importFiles([file]);
        expect(engagements(await khal.stored())).toEqual(expected[index]);
        const [read = []] = (await icalendar([file])).files;
        expect(engagements(read)).toEqual(expected[index]);
      }
      const day = Temporal.PlainDate.from('2026-03-11');
      expect(await khal.list(day, day)).toEqual([
        { ...talks, start: '2026-03-11T15:30Z', status: 'CONFIRMED' },
      ]);
    });
  });
});
