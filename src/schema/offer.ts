import { z } from 'astro/zod';
import { offerId } from './id.ts';
import { dated, stateText } from './state.ts';
import { line } from './line.ts';

/** How an offer stands. */
export const offerStatus = z.enum(['floated', 'offered', 'agreed', 'partly', 'kept', 'refused', 'not-known']);

/** Something one side could give the other. Offers of all sides are printed as one table. */
export const offer = z.strictObject({
  id: offerId,
  side: line('Who would give it, the same words in every row of that side.', 40, 'United States'),
  text: line('What would be given.', 120, 'Lower tariffs on Chinese goods'),
  states: z
    .array(
      z.strictObject({
        ...dated,
        status: offerStatus.meta({
          description: 'How the offer stands from this date on.',
          example: 'agreed',
        }),
        text: stateText,
      }),
    )
    .min(1, 'An offer needs at least one dated state.')
    .meta({ description: 'How the offer stood, oldest first.' }),
});
