import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Entry } from '../../src/calendar/entry.ts';
import { storyAt } from '../../src/story/story-at.ts';
import { readCalendar, type CalendarEvent } from './calendar.ts';
import { daysOf } from './days-of.ts';
import { fuzzedStory } from './fuzzed.ts';
import { icalendar } from './icalendar.ts';
import { Khal } from './khal.ts';
import { listedAs } from './listed-event.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

vi.stubEnv('SITE', 'https://news.example');
vi.stubEnv('BASE_URL', '/news/');
const { deadlineCalendar } = await import('../../src/calendar/deadline-calendar.ts');
const { deadlineEntry } = await import('../../src/calendar/deadline-entry.ts');
const { deadlinesCalendar } = await import('../../src/calendar/deadlines-calendar.ts');
const { storyCalendar, storyEntries } = await import('../../src/calendar/story-calendar.ts');

/** Stories of which nothing more is to come, and one that is not published, in which not all is sure yet. */
const views = fc
  .tuple(fuzzedStory('one'), fuzzedStory('two'), fuzzedStory('three'))
  .map(([one, two, three]) => [
    storyAt(one, Temporal.Instant.from('2027-01-01T00:00Z'), 'UTC'),
    storyAt(two, Temporal.Instant.from('2027-01-01T00:00Z'), 'UTC'),
    storyAt(three, Temporal.Instant.from('2025-10-28T00:00Z'), 'UTC'),
  ]);

const status = { firm: 'CONFIRMED', tentative: 'TENTATIVE', off: 'CANCELLED' } as const;

/** An entry as whoever reads its calendar should have it. No text of an editor has what a calendar can't hold. */
const eventOf = ({
  uid,
  title,
  on,
  standing,
  revision,
  description,
  place,
  address,
}: Entry): CalendarEvent => ({
  uid,
  title,
  start: on.precision === 'day' ? on.date.toString() : on.start.toString({ smallestUnit: 'minute' }),
  status: status[standing],
  sequence: revision.sequence,
  description,
  place: place?.name ?? '',
  address,
});

const byUid = (a: CalendarEvent, b: CalendarEvent): number => a.uid.localeCompare(b.uid);
const sorted = (events: readonly CalendarEvent[]): CalendarEvent[] => events.toSorted(byUid);

/**
 * A text but for one mistake of icalendar, by which khal reads, too: it undoes the escapes one kind after the other, and so
 * takes a backslash before an n for a line break. Its releases differ in what they leave of the backslash.
 */
const butForBackslashes = (text: string): string => text.replace(/\\+[nN]|\\*\n/g, '\n');

/** Events as icalendar and khal have them. */
const inPython = (events: readonly CalendarEvent[] = []): CalendarEvent[] =>
  sorted(events).map((event) => ({
    ...event,
    title: butForBackslashes(event.title),
    description: butForBackslashes(event.description),
    place: butForBackslashes(event.place),
  }));

test('calendars of stories in any words are read back as they were written', async () => {
  await fc.assert(
    fc.asyncProperty(views, async (stories) => {
      const deadlines = stories.flatMap((view) => view.deadlines.map((deadline) => ({ view, deadline })));
      const calendars: readonly (readonly [string, readonly Entry[]])[] = [
        [
          deadlinesCalendar(stories),
          deadlines
            .filter(({ view }) => view.published !== undefined)
            .map(({ view, deadline }) => deadlineEntry(view, deadline)),
        ],
        ...stories.map((view) => [storyCalendar(view), storyEntries(view)] as const),
        ...deadlines.map(
          ({ view, deadline }) =>
            [deadlineCalendar(view, deadline), [deadlineEntry(view, deadline)]] as const,
        ),
      ];
      const all = sorted(stories.flatMap(storyEntries).map(eventOf));
      expect(new Set(all.map((event) => event.status))).toEqual(new Set(Object.values(status)));
      for (const [text, entries] of calendars)
        expect(sorted(readCalendar(text))).toEqual(sorted(entries.map(eventOf)));

      await inTemporaryFolder(async (folder) => {
        const files = calendars.map((_, index) => path.join(folder, `${index}.ics`));
        await Promise.all(calendars.map(([text], index) => writeFile(files[index] ?? '', text)));
        const khal = new Khal(folder);
        const [read] = await Promise.all([icalendar(files), khal.importFiles(files)]);
        for (const [index, [, entries]] of calendars.entries())
          expect(inPython(read.files[index])).toEqual(inPython(entries.map(eventOf)));
        expect(inPython(await khal.stored())).toEqual(inPython(all));
        const listed = await khal.list(...daysOf(all));
        expect(listed.map((event) => ({ ...event, title: butForBackslashes(event.title) }))).toEqual(
          listedAs(inPython(all)),
        );
      });
    }),
    { numRuns: 4, endOnFailure: true },
  );
});
