import { latestDate } from './edition.ts';
import type { Moment } from './moment.ts';
import type { SharedBlock } from './shared-block.ts';
import { sourcesAt, type SourceView } from './source.ts';
import type { StoryView } from './story-at.ts';
import type { Story } from './story.ts';

/** Something that was known from a date on, by its sources. */
interface Dated {
  readonly on: Moment;
  readonly sources: readonly string[];
}

/** Every dated state of a block; of a stop, those of its engagements as well. */
export function statesOf(block: SharedBlock): readonly Dated[] {
  switch (block.kind) {
    case 'deadline':
      return block.deadline.steps;
    case 'stop':
      return [...block.stop.steps, ...block.stop.engagements.flatMap(({ steps }) => steps)];
    case 'person':
      return block.person.steps;
    case 'claim':
      return [...block.claim.assertions, ...block.claim.results];
  }
}

/**
 * The sources of a page that shows one block and the short version of its story, numbered for that page. They
 * say nothing of what they support: on so short a page that is plain to see.
 */
export function sharedSources(
  story: Story,
  view: StoryView,
  block: SharedBlock,
  newsroomZone: string,
): readonly SourceView[] {
  const sources = [...statesOf(block), ...view.short].flatMap((each) => each.sources);
  const use = { kind: block.kind, fragment: '' } as const;
  return sourcesAt(
    story.record.sources,
    [{ use, sources }],
    latestDate(story.record, view.at, newsroomZone),
  ).map((source) => ({ ...source, supports: [] }));
}
