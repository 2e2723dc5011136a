import path from 'node:path';
import { z } from 'astro/zod';
import { runReader } from './run-reader.ts';

const parsedFeed = z.object({
  status: z.number().nullable(),
  /** What feedparser had to mend. */
  bozo: z.string().nullable(),
  version: z.string(),
  title: z.string().nullish(),
  link: z.string().nullish(),
  entries: z.array(
    z.object({
      id: z.string().nullable(),
      title: z.string().nullable(),
      link: z.string().nullable(),
      published: z.number().nullable(),
      summary: z.string().nullable(),
      content: z.array(z.object({ type: z.string(), value: z.string() })),
    }),
  ),
});

/** What feedparser makes of a feed. */
export type ParsedFeed = z.infer<typeof parsedFeed>;

/** Has feedparser fetch and read the feeds at some addresses, in their order. */
export async function feedparser(addresses: readonly string[]): Promise<readonly ParsedFeed[]> {
  const script = path.join(import.meta.dirname, 'read_feeds.py');
  return z.array(parsedFeed).parse(JSON.parse(await runReader('python', ['-B', script, ...addresses])));
}
