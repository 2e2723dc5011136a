import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Kept } from '../../../src/permalinks/kept.ts';
import { readLedger } from '../../../src/permalinks/ledger.ts';
import { parsePermalink, type Permalink } from '../../../src/permalinks/permalink.ts';
import { readRedirects } from '../../../src/permalinks/redirects.ts';
import { printProblem } from '../../../src/story/problem.ts';
import { readArticle } from '../../../src/story/read/article.ts';
import { story, type Story } from '../../../src/story/story.ts';

const fixture = path.join(import.meta.dirname, '../../fixtures/good/maximal.mdx');

/** The story of the fixtures that has everything, under a slug and with other words in places. */
export function fixtureStory(slug: string, ...changes: readonly (readonly [string, string])[]): Story {
  const text = changes.reduce(
    (all, [from, to]) => {
      if (!all.includes(from)) throw new TypeError(`The fixture has no ${from}.`);
      return all.replaceAll(from, to);
    },
    readFileSync(fixture, 'utf8'),
  );
  const reading = readArticle(`${slug}/index.mdx`, slug, Buffer.from(text), 'UTC');
  if (!reading.ok) throw new TypeError(reading.problems.map(printProblem).join('\n\n'));
  return story(slug, reading.article.record, reading.article.body);
}

/** A permalink that is one for certain. */
export function permalink(text: string): Permalink {
  const parsed = parsePermalink(text);
  if (parsed === undefined) throw new TypeError(`${text} is no permalink.`);
  return parsed;
}

/** What a newsroom keeps, by the lines of its two files. */
export function keptOf(ledger: readonly string[], redirects: readonly string[] = []): Kept {
  return {
    ledger: readLedger('permalinks.txt', ledger.map((line) => `${line}\n`).join('')),
    redirects: readRedirects('redirects.txt', redirects.map((line) => `${line}\n`).join('')),
  };
}

/** A ledger of permalinks that were all entered on one day. */
export function enteredOn(on: string, permalinks: Iterable<string>): string[] {
  return [...permalinks].toSorted().map((text) => `${on} ${text}`);
}
