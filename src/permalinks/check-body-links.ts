import { decoded } from '../body/decoded.ts';
import { bodyLinks, type BodyLink, type LinkTarget } from '../body/link.ts';
import { idMeant, nearest } from '../story/check/nearest.ts';
import type { Problem } from '../story/problem.ts';
import type { Story } from '../story/story.ts';
import { follow } from './follow.ts';
import type { Kept } from './kept.ts';
import { lastingPages } from './lasting-pages.ts';
import { permalinkMeant } from './meant.ts';
import { parsePermalink, permalinkText } from './permalink.ts';
import { targetsOf } from './redirects.ts';
import { standingEver, type Permalinks } from './standing.ts';

/** A story and where its prose was read. */
export interface ReadStory {
  readonly story: Story;
  /** The file as printed in problems. */
  readonly file: string;
  /** The line of the file that its body begins in; the first is 1. */
  readonly bodyLine: number;
}

/**
 * Refuses links of the prose that lead nowhere within the site: every one is the permalink of something that stands at any
 * time, or the address of a page that every site has. One that names the site itself, whose address is `home`, would not be
 * checked, nor go along when the site moves.
 */
export function checkBodyLinks(
  read: readonly ReadStory[],
  { redirects }: Kept,
  newsroomZone: string,
  home: URL,
): readonly Problem[] {
  const ever = standingEver(
    read.map(({ story }) => story),
    newsroomZone,
  );
  const targets = targetsOf(redirects);
  /** What took the place of an address, or what was probably meant by it. */
  const meantBy = (address: string): string | undefined => {
    const page = address.replace(/[?#].*$/, '').replace(/\/*$/, '/');
    if (lastingPages.has(page)) return page;
    const meant = permalinkMeant(address);
    if (meant !== undefined && ever.has(meant)) return meant;
    const permalink = parsePermalink(meant ?? address);
    const way = permalink === undefined ? undefined : follow(permalink, targets, ever);
    if (way?.kind === 'arrives') return permalinkText(way.at);
    return nearestTo(meant ?? address, ever);
  };
  return read.flatMap(({ story, file, bodyLine }) =>
    bodyLinks(story.body).flatMap((link): readonly Problem[] => {
      const address = addressOf(link.target, story.slug, home);
      if (address === undefined) return [];
      const stands = lastingPages.has(address) || ever.has(address);
      const { target } = link;
      if (stands && target.kind !== 'elsewhere') return [];
      const meant = stands ? address : meantBy(address);
      const wrong = [
        ...(target.kind === 'elsewhere' ? [`${target.url} is on this site; ${withoutHost}`] : []),
        ...(stands ? [] : [`Nothing lasting stands at ${address}.`]),
        ...(meant === undefined ? [forms] : []),
      ];
      return [
        {
          place: { file, line: bodyLine + link.line - 1, column: link.column },
          field: 'body',
          wrong: wrong.join(' '),
          cure: `[${link.words}](${written(meant, link, story.slug)})`,
        },
      ];
    }),
  );
}

const withoutHost = 'a link within it begins with a slash, so that it goes along wherever the site goes.';

const forms =
  'A link within the site leads to a permalink: a story, an edition, a fragment in a story, a topic, a person, a place, an author, or a page that every site has.';

/** The address that a link leads to within the site, below the base path. */
function addressOf(target: LinkTarget, slug: string, home: URL): string | undefined {
  switch (target.kind) {
    case 'elsewhere':
      return withinSite(target.url, home);
    case 'here':
      return `/explainers/${slug}/#${target.fragment}`;
    case 'site':
      return target.path;
  }
}

/** An address of the site itself below its base path; in a browser http leads where https does. */
function withinSite(address: string, home: URL): string | undefined {
  const url = URL.parse(address);
  if (url?.host !== home.host || !`${url.pathname}/`.startsWith(home.pathname)) return undefined;
  return decoded(`/${url.pathname.slice(home.pathname.length)}${url.search}${url.hash}`);
}

/** An address as a link of a story gives it: of the story itself only the fragment. */
function written(meant: string | undefined, { target }: BodyLink, slug: string): string {
  const own = `/explainers/${slug}/#`;
  if (meant === undefined) return target.kind === 'here' ? '#<fragment>' : '/explainers/<slug>/';
  return target.kind === 'here' && meant.startsWith(own) ? meant.slice(own.length - 1) : meant;
}

/** The standing address that was probably meant, part by part: first of the same story or room, then of another. */
function nearestTo(address: string, ever: Permalinks): string | undefined {
  const [before = '', fragment] = address.split('#');
  const pages = new Set([...ever].map((text) => text.split('#')[0] ?? ''));
  const page = pages.has(before) ? before : idMeant(before, [...pages]);
  if (page === undefined || fragment === undefined) return page;
  const fragments = [...ever].flatMap((text) =>
    text.startsWith(`${page}#`) ? [text.slice(page.length + 1)] : [],
  );
  const meant = nearest(fragment, fragments);
  return meant === undefined ? undefined : `${page}#${meant}`;
}
