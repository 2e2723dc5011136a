import { z } from 'astro/zod';
import { authorId } from './id.ts';
import { line } from './line.ts';

/** Somebody who wrote a story; the same id is the same author in every story, and the address of their page. */
export const author = z.strictObject({
  id: authorId,
  name: line('The name as it stands in the byline.', 60, 'Mara Lind'),
  url: z
    .url({ protocol: /^https?$/, error: 'An address begins with https:// or http://.' })
    .meta({ description: 'A page of the author’s own, elsewhere.', example: 'https://example.org/mara' })
    .optional(),
});
