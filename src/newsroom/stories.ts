import { getCollection } from 'astro:content';
import type { CheckedExplainer } from '../story/check/checked.ts';
import { story, type Story } from '../story/story.ts';

/** Every story, the most recently published first. The collection holds checked records only. */
export async function allStories(): Promise<readonly Story[]> {
  const entries = await getCollection('explainers');
  return entries
    .map(({ id, data, body }) => story(id, data as unknown as CheckedExplainer, body ?? ''))
    .toSorted((a, b) => b.record.published.localeCompare(a.record.published) || a.slug.localeCompare(b.slug));
}
