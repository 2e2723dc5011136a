import type { RawExplainer } from '../../schema/explainer.ts';
import { wordingAt } from '../wording.ts';
import type { Became, StoryState } from './change.ts';
import { justBefore, rewordings } from './rewordings.ts';

/** The dates at which the story itself was put otherwise: its title, its deck, what it carries. */
export function storyChanges(
  slug: string,
  { title, deck, carrying }: RawExplainer,
  zone: string,
): readonly Became<'story', StoryState>[] {
  const stateAt = (at: Temporal.Instant): StoryState => ({
    title: wordingAt(title, zone, at),
    deck: wordingAt(deck, zone, at),
    carrying: wordingAt(carrying, zone, at),
  });
  const moments = [title, deck, carrying].flatMap((wording) => rewordings(wording, zone));
  // Texts that were put otherwise at one moment are one change.
  const once = new Map(moments.map((on) => [on.start.epochNanoseconds, on]));
  return [...once.values()].map((on) => {
    const after = stateAt(on.start);
    return {
      kind: 'story',
      id: slug,
      name: after.title,
      on,
      sources: [],
      before: stateAt(justBefore(on)),
      after,
    };
  });
}
