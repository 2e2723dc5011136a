import { z } from 'astro/zod';
import { unknownId } from './id.ts';
import { dated, stateText } from './state.ts';
import { line } from './line.ts';

/** Something a reader would ask that our sources do not answer, or did not for a time. */
export const unknown = z.strictObject({
  id: unknownId,
  question: line('The open question.', 160, 'Was the truce renewed after 10 November 2026?'),
  settle: line(
    'What would settle it.',
    240,
    'A new order from the White House or a notice from China’s commerce ministry.',
  ),
  states: z
    .array(
      z.strictObject({
        ...dated,
        status: z
          .enum(['open', 'answered'])
          .meta({ description: 'Whether the question is still open.', example: 'open' }),
        text: stateText,
      }),
    )
    .min(1, 'An unknown needs at least one dated state.')
    .meta({ description: 'How the question stood, oldest first.' }),
});
