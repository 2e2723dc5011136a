import { z } from 'astro/zod';
import { blockId, updateId } from './id.ts';
import { dated } from './state.ts';
import { line } from './line.ts';

/** Something a subscriber hears of: a development in the story, or a correction of ours. */
export const update = z.strictObject({
  id: updateId,
  ...dated,
  kind: z
    .enum(['development', 'correction'])
    .meta({ description: 'Did the world move, or did we make a mistake?', example: 'development' }),
  text: line(
    'What happened, or what was wrong and what is right.',
    320,
    'Trump and Xi met in Busan for about 100 minutes.',
  ),
  touches: z
    .array(blockId)
    .default([])
    .meta({ description: 'Ids of the blocks it changed.', example: '[xi-meeting, busan]' }),
});
