import type { RawExplainer } from '../../schema/explainer.ts';
import { cureFor } from '../read/cure.ts';
import type { Fault } from './fault.ts';

/**
 * A story whose publication lies ahead of an instant. There is no embargo: whatever is in the folder has its page, kept out of
 * search engines; what leads readers there waits for the date.
 */
export function publishedAhead({ published }: RawExplainer, at: Temporal.Instant): readonly Fault[] {
  if (Temporal.Instant.compare(published, at) <= 0) return [];
  const path = ['published'];
  return [
    {
      at: path,
      wrong: `The story is to be published at ${published}, and its page is public from this build on; lists, feeds, calendars, search and the sitemap wait. Keep it elsewhere until then, or say that it is published now.`,
      cure: cureFor(path, at.toString({ smallestUnit: 'minute' }).replace('Z', ':00Z')),
    },
  ];
}
