import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'astro/zod';
import { runReader } from './run-reader.ts';

const storedItems = z.array(
  z.object({
    id: z.number(),
    guid: z.string(),
    title: z.string(),
    url: z.string(),
    feedurl: z.string(),
    pubDate: z.number(),
    content: z.string(),
  }),
);

/** An article as newsboat keeps it. */
export type StoredItem = z.infer<typeof storedItems>[number];

const storedFeeds = z.array(z.object({ rssurl: z.string(), title: z.string() }));

/** What newsboat has after it reloaded its feeds. */
export interface Reloaded {
  /** How many articles it says are unread. */
  readonly unread: number;
  /** The titles of its feeds by the address each is fetched from. */
  readonly feeds: ReadonlyMap<string, string>;
  /** In the order in which it first saw them; one with the same guid is the same article, whatever feed it is in. */
  readonly items: readonly StoredItem[];
}

/** A newsboat of its own, with nothing in it but what a test puts there. */
export class Newsboat {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Subscribes to the feeds at some addresses. */
  async subscribe(addresses: readonly string[]): Promise<void> {
    await writeFile(this.#file('urls'), addresses.map((address) => `${address}\n`).join(''));
  }

  /** Subscribes to what a list of feeds names. */
  async importList(opml: string): Promise<void> {
    const file = this.#file('feeds.opml');
    await writeFile(file, opml);
    await this.subscribe([]);
    await this.#run(`--import-from-opml=${file}`);
  }

  /** Fetches all feeds. */
  async reload(): Promise<Reloaded> {
    const counted = await this.#run('--execute', 'reload', 'print-unread');
    using cache = new DatabaseSync(this.#file('cache.db'), { readOnly: true });
    const feeds = storedFeeds.parse(cache.prepare('SELECT rssurl, title FROM rss_feed').all());
    return {
      unread: Number(/^(\d+) unread articles?/m.exec(counted)?.[1]),
      feeds: new Map(feeds.map(({ rssurl, title }) => [rssurl, title])),
      items: storedItems.parse(
        cache
          .prepare('SELECT id, guid, title, url, feedurl, pubDate, content FROM rss_item ORDER BY id')
          .all(),
      ),
    };
  }

  async #run(...args: readonly string[]): Promise<string> {
    const home = this.#file('home');
    await mkdir(home, { recursive: true });
    await writeFile(this.#file('config'), 'download-retries 1\ndownload-timeout 20\n');
    const files = [
      `--url-file=${this.#file('urls')}`,
      `--cache-file=${this.#file('cache.db')}`,
      `--config-file=${this.#file('config')}`,
    ];
    return runReader('newsboat', [...files, ...args], {
      HOME: home,
      XDG_CONFIG_HOME: home,
      XDG_DATA_HOME: home,
    });
  }

  #file(name: string): string {
    return path.join(this.#folder, name);
  }
}
