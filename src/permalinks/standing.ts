import { anchor } from '../story/anchor.ts';
import { editionsBy } from '../story/edition.ts';
import { begun } from '../story/moment.ts';
import { namedBlocks } from '../story/named-blocks.ts';
import { storyAt, type StoryView } from '../story/story-at.ts';
import type { Story } from '../story/story.ts';
import { blocksOf, type DatedBlock } from './blocks-of.ts';
import { permalinkText } from './permalink.ts';
import { sectionsEver } from './sections-ever.ts';

/** Permalinks as they are written. */
export type Permalinks = ReadonlySet<string>;

const blockOf =
  (slug: string) =>
  ({ block, id }: DatedBlock): string =>
    permalinkText({ kind: 'block', slug, block, id });

const editionOf = (slug: string, date: string): string => permalinkText({ kind: 'edition', slug, date });

const sectionsOfStory = ({ slug, body }: Story): readonly string[] =>
  [...sectionsEver(body)].map((fragment) => permalinkText({ kind: 'section', slug, fragment }));

/**
 * What stands at an instant and must go on standing: stories, their editions, the blocks known by then and
 * every section, also where a passage has taken it out of today's reading.
 */
export function standingAt(
  stories: readonly Story[],
  at: Temporal.Instant,
  newsroomZone: string,
): Permalinks {
  return new Set(
    stories.flatMap((story) => [
      permalinkText({ kind: 'story', slug: story.slug }),
      ...editionsBy(story, at, newsroomZone).map(({ date }) => editionOf(story.slug, date.toString())),
      ...blocksOf(story.record, newsroomZone)
        .filter(({ since }) => since.every((moment) => begun(moment, at)))
        .map(blockOf(story.slug)),
      ...sectionsOfStory(story),
    ]),
  );
}

/** What stands at any time: for redirects, which have no date. */
export function standingEver(stories: readonly Story[], newsroomZone: string): Permalinks {
  return new Set(
    stories.flatMap((story) => [
      permalinkText({ kind: 'story', slug: story.slug }),
      ...story.record.editions.map((date) => editionOf(story.slug, date)),
      ...blocksOf(story.record, newsroomZone).map(blockOf(story.slug)),
      ...sectionsOfStory(story),
    ]),
  );
}

/** The fragments on a page of a story. */
const fragmentsOn = (view: StoryView): readonly string[] => [
  ...[...namedBlocks(view).values()].map(({ fragment }) => fragment),
  ...view.updates.map(({ id }) => anchor('update', id)),
  ...view.sections.flatMap(({ id }) => id ?? []),
];

/**
 * What readers can be sent to at an instant: of each story its page, its editions, and whatever stands in one of
 * them.
 */
export function publishedAt(
  stories: readonly Story[],
  at: Temporal.Instant,
  newsroomZone: string,
): Permalinks {
  return new Set(
    stories.flatMap((story) => {
      const page = permalinkText({ kind: 'story', slug: story.slug });
      const editions = editionsBy(story, at, newsroomZone);
      const fragments = [at, ...editions.map((edition) => edition.at)].flatMap((when) =>
        fragmentsOn(storyAt(story, when, newsroomZone)),
      );
      return [
        page,
        ...editions.map(({ date }) => editionOf(story.slug, date.toString())),
        ...fragments.map((fragment) => `${page}#${fragment}`),
      ];
    }),
  );
}
