import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dist } from '../build/site.ts';
import { jsonFeeds, xmlFeeds, type BuiltFeed } from './built-feeds.ts';
import { readFeed, said, type Feed } from './feed.ts';
import { localSite, type LocalSite } from './local-site.ts';

let site: LocalSite | undefined;

beforeAll(async () => {
  site = await localSite(dist);
});

afterAll(() => site?.close());

const says = ({ title, entries }: Feed) => ({
  title,
  entries: entries.map((entry) => ({ ...entry, content: said(entry.content) })),
});

test('an entry is the same whichever feed it stands in', () => {
  const entries = [...xmlFeeds, ...jsonFeeds].flatMap((feed) => says(feed).entries);
  const byId = Map.groupBy(entries, ({ id }) => id);
  expect(byId.size).toBeGreaterThan(0);
  for (const [first, ...others] of byId.values()) {
    for (const other of others) expect(other).toEqual(first);
  }
});

describe.each(jsonFeeds)('$file', ({ file }) => {
  const beside = (feed: BuiltFeed): boolean => path.posix.dirname(feed.file) === path.posix.dirname(file);

  // No reader among those of the tests knows the format, so it is held to the feeds that they do read.
  test('says over HTTP what the feeds beside it say', async () => {
    const response = await fetch(site?.address(file) ?? '');
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      expect.stringMatching(/^application\/(?:feed\+)?json\b/),
    ]);
    const json = says(readFeed(await response.text()));
    const others = xmlFeeds.filter(beside);
    expect(others).not.toEqual([]);
    for (const other of others) expect(says(other)).toEqual(json);
  });
});
