import { dayBegun } from '../story/moment.ts';
import type { Problem } from '../story/problem.ts';
import { follow, type Targets } from './follow.ts';
import { heirOf } from './heir.ts';
import type { Headings } from './headings.ts';
import type { Kept } from './kept.ts';
import { kindOf, permalinkText, storyOf, type Permalink } from './permalink.ts';
import { redirectLine, targetsOf } from './redirects.ts';
import type { Permalinks } from './standing.ts';

/** What there is at the instant of a build. */
interface There {
  readonly standing: Permalinks;
  readonly headings: Headings;
}

/**
 * Every address of the ledger that leads nowhere any more, with the line that would redirect it. Lines of later
 * dates than that of the build are not looked at; neither is what the redirects themselves are wrong about.
 */
export function vanished(
  { ledger, redirects }: Kept,
  { standing, headings }: There,
  at: Temporal.Instant,
  newsroomZone: string,
): readonly Problem[] {
  const targets = targetsOf(redirects);
  const given = new Set(redirects.all.map(({ from }) => permalinkText(from)));
  const leads = (permalink: Permalink, by: Targets): boolean =>
    follow(permalink, by, standing).kind === 'arrives';
  const isReported = (permalink: Permalink): boolean =>
    given.has(permalinkText(permalink)) ||
    (given.has(permalinkText(storyOf(permalink))) && !leads(storyOf(permalink), targets));
  const lost = ledger.entries
    .filter(({ on }) => dayBegun(on, newsroomZone, at))
    .filter(({ permalink }) => !leads(permalink, targets) && !isReported(permalink));

  // What a redirect leads to has taken the place of something already.
  const placed = new Set(
    [...ledger.entries.map(({ permalink }) => permalink), ...redirects.all.map(({ to }) => to)].map(
      permalinkText,
    ),
  );
  const guess = (gone: Permalink, by: Targets): Permalink | undefined => {
    const way = follow(gone, by, standing);
    const last = way.kind === 'ends' ? way.at : gone;
    return heirOf(last, {
      standing,
      headings: headings.get(last.slug) ?? [],
      isNew: (other) => ![other, withSlug(other, gone.slug)].some((each) => placed.has(permalinkText(each))),
      alone: lost.filter((each) => isLike(each.permalink, gone) && !leads(each.permalink, by)).length === 1,
    });
  };

  const stories = lost.filter(({ permalink }) => permalink.kind === 'story');
  const heirs = new Map<string, Permalink | undefined>(
    stories.map(({ permalink }) => [permalink.slug, guess(permalink, targets)]),
  );
  // What the lines for the stories will take along needs none of its own.
  const withHeirs = new Map([
    ...targets,
    ...stories.flatMap(({ permalink }): [string, Permalink][] => {
      const heir = heirs.get(permalink.slug);
      return heir === undefined ? [] : [[permalinkText(permalink), heir]];
    }),
  ]);
  return lost.flatMap(({ line, column, on, permalink }): readonly Problem[] => {
    const { slug } = permalink;
    const isStory = permalink.kind === 'story';
    // Where nobody can guess what became of a story, what it held waits for the line that says so.
    if (!isStory && heirs.has(slug) && (heirs.get(slug) === undefined || leads(permalink, withHeirs)))
      return [];
    const heir = isStory ? heirs.get(slug) : guess(permalink, withHeirs);
    const others = isStory ? lost.filter((each) => each.permalink.slug === slug).length - 1 : 0;
    return [
      {
        place: { file: ledger.file, line, column },
        field: 'permalink',
        wrong: `${isStory ? storyIsGone(on, others) : isGone(on)} Say in ${redirects.file} what took its place.`,
        cure: redirectLine(permalink, heir),
      },
    ];
  });
}

/** What something in a story was called before its story had another slug. */
const withSlug = (permalink: Permalink, slug: string): Permalink =>
  permalink.kind === 'story' ? permalink : { ...permalink, slug };

const isLike = (one: Permalink, other: Permalink): boolean =>
  kindOf(one) === kindOf(other) && (one.kind === 'story' || one.slug === other.slug);

const isGone = (on: string): string =>
  `This address was given out on ${on}, and nothing stands there any more.`;

const storyIsGone = (on: string, others: number): string =>
  others === 0
    ? isGone(on)
    : `This address was given out on ${on}, and nothing stands there or at the ${others} under it any more.`;
