import { dayBegun } from '../story/moment.ts';
import type { Problem } from '../story/problem.ts';
import { follow, type Targets } from './follow.ts';
import { heirOf, isKin } from './heir.ts';
import { blocksOf, heirByStories } from './heir-by-stories.ts';
import type { Headings } from './headings.ts';
import type { Kept } from './kept.ts';
import { isGathering, permalinkText, storyOf, type Permalink } from './permalink.ts';
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
  kept: Kept,
  { standing, headings }: There,
  at: Temporal.Instant,
  newsroomZone: string,
): readonly Problem[] {
  const { ledger, redirects } = kept;
  const targets = targetsOf(redirects);
  const given = new Set(redirects.all.map(({ from }) => permalinkText(from)));
  const leads = (permalink: Permalink, by: Targets): boolean =>
    follow(permalink, by, standing).kind === 'arrives';
  const isReported = (permalink: Permalink): boolean =>
    given.has(permalinkText(permalink)) ||
    (!isGathering(permalink) &&
      given.has(permalinkText(storyOf(permalink))) &&
      !leads(storyOf(permalink), targets));
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
      headings: isGathering(last) ? [] : (headings.get(last.slug) ?? []),
      isNew: (other) => ![other, asBeside(gone, other)].some((each) => placed.has(permalinkText(each))),
      alone: lost.filter((each) => isKin(each.permalink, gone) && !leads(each.permalink, by)).length === 1,
    });
  };

  const stories = new Map(
    lost.flatMap(({ permalink }): [string, Permalink | undefined][] =>
      permalink.kind === 'story' ? [[permalink.slug, guess(permalink, targets)]] : [],
    ),
  );
  const withStories = withHeirs(
    targets,
    [...stories].map(([slug, heir]) => [{ kind: 'story', slug }, heir]),
  );
  // Where nobody can guess what became of a story, what it held waits for the line that says so.
  const waits = (permalink: Permalink): boolean =>
    !isGathering(permalink) && stories.has(permalink.slug) && stories.get(permalink.slug) === undefined;
  // What the lines for the stories will take along needs none of its own.
  const asked = lost.filter(
    ({ permalink }) => permalink.kind === 'story' || (!waits(permalink) && !leads(permalink, withStories)),
  );
  const withAll = withHeirs(
    withStories,
    asked.flatMap(({ permalink }): [Permalink, Permalink | undefined][] =>
      permalink.kind === 'story' || isGathering(permalink)
        ? []
        : [[permalink, guess(permalink, withStories)]],
    ),
  );
  return asked.flatMap(({ line, column, on, permalink }): readonly Problem[] => {
    const blocks = isGathering(permalink) ? blocksOf(permalink, kept) : [];
    const heir = isGathering(permalink)
      ? (heirByStories(permalink.kind, blocks, withAll, standing) ?? guess(permalink, targets))
      : withAll.get(permalinkText(permalink));
    if (heir === undefined && blocks.some(waits)) return [];
    return [
      {
        place: { file: ledger.file, line, column },
        field: 'permalink',
        wrong: `${isGone(on, lost.filter((each) => isUnder(each.permalink, permalink)).length)} Say in ${redirects.file} what took its place.`,
        cure: redirectLine(permalink, heir),
      },
    ];
  });
}

/** The redirects with further ones, where something has an heir. */
function withHeirs(
  targets: Targets,
  heirs: readonly (readonly [Permalink, Permalink | undefined])[],
): Targets {
  const all = new Map(targets);
  for (const [gone, heir] of heirs) if (heir !== undefined) all.set(permalinkText(gone), heir);
  return all;
}

/** What something in a story was called before its story had the slug that another one’s had. */
const asBeside = (gone: Permalink, other: Permalink): Permalink =>
  isGathering(gone) || isGathering(other) || other.kind === 'story' ? other : { ...other, slug: gone.slug };

/** Whether something stands under a story, as all that it holds does. */
const isUnder = (permalink: Permalink, story: Permalink): boolean =>
  story.kind === 'story' &&
  !isGathering(permalink) &&
  permalink.kind !== 'story' &&
  permalink.slug === story.slug;

const isGone = (on: string, others: number): string =>
  others === 0
    ? `This address was given out on ${on}, and nothing stands there any more.`
    : `This address was given out on ${on}, and nothing stands there or at the ${others} under it any more.`;
