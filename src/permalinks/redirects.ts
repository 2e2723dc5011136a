import type { Problem } from '../story/problem.ts';
import { linesOf } from './lines.ts';
import { permalinkMeant } from './meant.ts';
import { isMergeMark, mergeMark } from './merge-mark.ts';
import { parsePermalink, permalinkText, type Permalink } from './permalink.ts';
import type { Targets } from './follow.ts';

/** An address that was given up, and what took its place. */
export interface Redirect {
  readonly line: number;
  /** The line as it was written. */
  readonly text: string;
  readonly from: Permalink;
  readonly to: Permalink;
}

/** The committed list of addresses that were given up. */
export interface Redirects {
  readonly file: string;
  readonly all: readonly Redirect[];
  readonly problems: readonly Problem[];
}

/** Reads the redirects; `file` is how problems call it. */
export function readRedirects(file: string, text: string): Redirects {
  const all: Redirect[] = [];
  const problems: Problem[] = [];
  for (const { number, text: line } of linesOf(text)) {
    const [from = '', to = '', ...rest] = line.trim().split(/\s+/);
    const [old, current] = [parsePermalink(from), parsePermalink(to)];
    if (old !== undefined && current !== undefined && rest.length === 0)
      all.push({ line: number, text: line, from: old, to: current });
    else if (isMergeMark(line)) problems.push(mergeMark(file, number, line, 'redirect'));
    else problems.push(unreadable(file, number, line));
  }
  return { file, all, problems };
}

/** Where the redirects lead; of two with one address, the first. */
export function targetsOf({ all }: Pick<Redirects, 'all'>): Targets {
  return new Map(all.toReversed().map(({ from, to }) => [permalinkText(from), to]));
}

/** The line of a redirect; where nobody can guess what took the place of something, it has a gap for it. */
export function redirectLine(from: Permalink, to: Permalink | undefined): string {
  return `${permalinkText(from)} ${to === undefined ? gapFor(from) : permalinkText(to)}`;
}

function gapFor(from: Permalink): string {
  switch (from.kind) {
    case 'topics':
      return '/topics/<the topic that took its place>/';
    case 'people':
      return '/people/<who took their place>/';
    case 'places':
      return '/places/<the place that it is now>/';
    case 'authors':
      return '/authors/<who took their place>/';
    case 'story':
    case 'edition':
    case 'block':
    case 'section':
      return '/explainers/<the story that took its place>/';
  }
}

function unreadable(file: string, line: number, text: string): Problem {
  const words = text.trim().split(/\s+/);
  const meant = words.map(permalinkMeant);
  // What stands between two addresses, as an arrow would, is no address.
  const addresses = meant.filter((permalink) => permalink !== undefined);
  const [from, to] = addresses.length === 2 ? addresses : meant;
  const blank = (which: string): string => {
    const [, room] = /^\/(topics|people|places|authors)\//.exec(from ?? to ?? '') ?? [];
    return room === undefined
      ? `/explainers/<slug>/#<the ${which} kind>-<the ${which} id>`
      : `/${room}/<the ${which} id>/`;
  };
  return {
    place: { file, line, column: 1 },
    field: 'redirect',
    wrong:
      'A redirect is the permalink that was given up and the one that took its place, without the host and the path of the site.',
    cure: `${from ?? blank('old')} ${to ?? blank('new')}`,
  };
}
