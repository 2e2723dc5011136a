import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allFiles, dist } from '../build/site.ts';
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
  const { files } = await icalendar([...fetched.values()].map(({ file }) => file));
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

test('an event is the same whichever calendar it stands in, or newer in that of all, which has what stories share', () => {
  const eventsOf = (of: readonly string[]) => of.flatMap((each) => readCalendar(fetchedAt(each).text));
  const single = Map.groupBy(eventsOf(calendars.filter((each) => each !== ofAll)), ({ uid }) => uid);
  for (const [first, ...others] of single.values()) {
    for (const other of others) expect(other).toEqual(first);
  }
  for (const event of eventsOf([ofAll])) {
    const [own] = single.get(event.uid) ?? [];
    expect(own, event.uid).toBeDefined();
    if (own !== undefined && event.sequence <= own.sequence) expect(event).toEqual(own);
  }
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
