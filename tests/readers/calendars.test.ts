import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { byPublication } from '../../src/story/gather.ts';
import { allFiles, dist } from '../build/site.ts';
import { stories } from '../build/stories.ts';
import { readCalendar, type CalendarEvent } from './calendar.ts';
import { daysOf } from './days-of.ts';
import { icalendar } from './icalendar.ts';
import { Khal } from './khal.ts';
import { listedAs } from './listed-event.ts';
import { localSite } from './local-site.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

/** The calendar of all stories. */
const ofAll = 'deadlines.ics';
const calendars = [...allFiles].filter((file) => file.endsWith('.ics'));

/** A calendar as a subscriber has it. */
interface Fetched {
  readonly status: number;
  readonly type: string | null;
  readonly text: string;
  /** Where it lies for the programs that read it. */
  readonly file: string;
}

let folder = '';
const fetched = new Map<string, Fetched>();
const read = new Map<string, readonly CalendarEvent[]>();
/** What is left where somebody takes in all of them. */
let kept: readonly CalendarEvent[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waybill-'));
  const site = await localSite(dist);
  try {
    for (const [index, calendar] of calendars.entries()) {
      const response = await fetch(site.address(calendar));
      const text = await response.text();
      const file = path.join(folder, `${index}.ics`);
      await writeFile(file, text);
      const type = response.headers.get('content-type');
      fetched.set(calendar, { status: response.status, type, text, file });
    }
  } finally {
    site.close();
  }
  const all = await icalendar([...fetched.values()].map(({ file }) => file));
  const { files } = all;
  kept = all.kept;
  for (const [index, calendar] of calendars.entries()) read.set(calendar, files[index] ?? []);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function fetchedAt(calendar: string): Fetched {
  const found = fetched.get(calendar);
  if (found === undefined) throw new Error(`${calendar} was not fetched.`);
  return found;
}

test('there are calendars to be read', () => {
  expect(calendars).not.toEqual([]);
});

const eventsOf = (calendar: string): readonly CalendarEvent[] => readCalendar(fetchedAt(calendar).text);

test('an event is the same in the calendar of its story and in its own', () => {
  const single = calendars.filter((each) => each !== ofAll).flatMap(eventsOf);
  for (const [first, ...others] of Map.groupBy(single, ({ uid }) => uid).values())
    for (const other of others) expect(other).toEqual(first);
});

test('a deadline stands in the calendar of all as a story has it, revised as often as in all its stories', () => {
  /** What stands at the same block in each story, the one published first first. */
  const told = Map.groupBy(
    byPublication(stories.map(({ view }) => view))
      .toReversed()
      .flatMap(({ slug }) => eventsOf(`explainers/${slug}/calendar.ics`)),
    ({ address }) => new URL(address).hash,
  );
  const events = eventsOf(ofAll);
  const blocks = events.map(({ address }) => new URL(address).hash);
  const deadlines = [...told.keys()].filter((block) => block.startsWith('#deadline-'));
  expect(blocks.toSorted()).toEqual(deadlines.toSorted());
  for (const event of events) {
    const all = told.get(new URL(event.address).hash) ?? [];
    expect(event).toEqual({
      ...all.find(({ address }) => address === event.address),
      // By these, a program that has another story's entry as well knows this one for the same and the newest.
      uid: all[0]?.uid,
      sequence: all.reduce((sum, { sequence }) => sum + sequence + 1, -1),
    });
  }
  // Whoever follows all calendars at once has these.
  const uids = new Set(events.map(({ uid }) => uid));
  const byUid = (a: CalendarEvent, b: CalendarEvent): number => a.uid.localeCompare(b.uid);
  expect(kept.filter(({ uid }) => uids.has(uid)).toSorted(byUid)).toEqual(events.toSorted(byUid));
  // One that several stories tell is among them.
  expect([...told.values()].some(({ length }) => length > 1)).toBe(true);
});

describe.each(calendars)('%s', (calendar) => {
  test('is served as a calendar that has events, each once', () => {
    const { status, type, text } = fetchedAt(calendar);
    expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8']);
    const uids = readCalendar(text).map(({ uid }) => uid);
    expect(uids).not.toEqual([]);
    expect(new Set(uids).size).toBe(uids.length);
  });

  test('has the same events in icalendar', () => {
    expect(read.get(calendar)).toEqual(readCalendar(fetchedAt(calendar).text));
  });

  test('has the same events in khal, on their days', async () => {
    const { text, file } = fetchedAt(calendar);
    const events = readCalendar(text);
    await inTemporaryFolder(async (home) => {
      const khal = new Khal(home);
      await khal.importFiles([file]);
      expect(await khal.stored()).toHaveLength(events.length);
      expect(await khal.list(...daysOf(events))).toEqual(listedAs(events));
    });
  });
});
