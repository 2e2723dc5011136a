import type { FirstNames } from '../story/first-names.ts';

/**
 * The permanent id of a story in feeds: a tag URI (RFC 4151 §2) of the site's host, the date of first
 * publication and the slug it was first published under.
 */
export function storyTag(address: string, published: Temporal.PlainDate, first: FirstNames): string {
  return `tag:${new URL(address).hostname},${published.toString()}:explainers/${first.slug}`;
}
