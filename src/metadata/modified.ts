import type { StoryView } from '../story/story-at.ts';

/**
 * When a story was last modified: by its newest development or correction, never by a build. It can't be
 * modified before it is published: updates older than that are part of its first form.
 */
export function modified({ published, updates }: StoryView): string | undefined {
  const developed = updates[0]?.on.start;
  if (published === undefined || developed === undefined) return (published ?? developed)?.toString();
  return (Temporal.Instant.compare(developed, published) > 0 ? developed : published).toString();
}
