import { z } from 'astro/zod';
import { topicId } from './id.ts';
import { line } from './line.ts';

/** A subject under which readers look for stories; the same id carries the same name in every story. */
export const topic = z.strictObject({
  id: topicId,
  name: line('The topic as printed.', 40, 'World News'),
});
