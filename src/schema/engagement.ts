import { z } from 'astro/zod';
import { engagementId, personId } from './id.ts';
import { by, dated, stateText } from './state.ts';
import { when } from './when.ts';
import { line } from './line.ts';

/** How an engagement stands. The last three say what became of it. */
export const engagementStatus = z.enum([
  'expected',
  'unconfirmed',
  'announced',
  'confirmed',
  'moved',
  'held',
  'cancelled',
  'not-held',
]);

/** A meeting, signing or speech at a stop. */
export const engagement = z.strictObject({
  id: engagementId,
  title: line('What it is, as a short label.', 90, 'Meeting with Xi Jinping'),
  with: z
    .array(personId)
    .default([])
    .meta({ description: 'Ids of the people it is with.', example: '[xi-jinping]' }),
  at: when
    .optional()
    .meta({ description: 'When it is due to begin, in the stop’s zone.', example: '2025-10-30T11:00' }),
  where: line(
    'The room or building, if it was known from the first.',
    90,
    'Naraemaru hall, Gimhae air base',
  ).optional(),
  states: z
    .array(
      z.strictObject({
        ...dated,
        status: engagementStatus.meta({
          description: 'How it stands from this date on.',
          example: 'announced',
        }),
        at: when
          .optional()
          .meta({ description: 'The new time, where this state moves it.', example: '2025-10-30T11:00' }),
        where: line('The room or building, from this state on.', 90, 'Akasaka Palace').optional(),
        text: stateText,
        by: by.optional(),
      }),
    )
    .min(1, 'An engagement needs at least one dated state.')
    .meta({ description: 'What was known of it and since when, oldest first.' }),
});
