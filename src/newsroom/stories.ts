import { getCollection } from 'astro:content';
import { story, type Story } from '../story/story.ts';
import type { StoredExplainer } from './stored-explainer.ts';

/** Every story, the most recently published first. The collection holds checked records only. */
export async function allStories(): Promise<readonly Story[]> {
  const entries = await getCollection('explainers');
  return entries
    .map(({ id, data, body }) => {
      const { record, first } = data as unknown as StoredExplainer;
      return story(id, record, body ?? '', first);
    })
    .toSorted((a, b) => b.record.published.localeCompare(a.record.published) || a.slug.localeCompare(b.slug));
}
