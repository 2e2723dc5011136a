import path from 'node:path';
import { z } from 'astro/zod';
import { runReader } from './run-reader.ts';

const events = z.array(
  z.object({
    uid: z.string(),
    title: z.string(),
    start: z.string(),
    status: z.string(),
    sequence: z.number(),
    description: z.string(),
    place: z.string(),
    address: z.string(),
  }),
);

const readCalendars = z.object({
  /** The events of each file. */
  files: z.array(events),
  /** Those that are left when the files are taken in one after the other. */
  kept: events,
});

/** Has Python's icalendar read some files. */
export async function icalendar(files: readonly string[]): Promise<z.infer<typeof readCalendars>> {
  const script = path.join(import.meta.dirname, 'read_calendars.py');
  return readCalendars.parse(JSON.parse(await runReader('python', ['-B', script, ...files])));
}
