import { z } from 'astro/zod';
import { country } from './country.ts';
import { engagement } from './engagement.ts';
import { placeId, stopId } from './id.ts';
import { dated, stateText } from './state.ts';
import { when } from './when.ts';
import { line } from './line.ts';
import { wording } from './wording.ts';
import { zone } from './zone.ts';

/** How a stop stands. `moved` brings new times; `cancelled` and `visited` end it. */
export const stopStatus = z.enum(['announced', 'confirmed', 'moved', 'cancelled', 'visited']);

const arrive = when.meta({ description: 'Arrival, in the stop’s zone.', example: '2025-10-29' });
const leave = when.meta({
  description: 'Departure, in the stop’s zone; at or after the arrival.',
  example: '2025-10-30',
});

const state = z.strictObject({
  ...dated,
  status: stopStatus.meta({ description: 'How the stop stands from this date on.', example: 'announced' }),
  arrive: arrive.optional(),
  leave: leave.optional(),
  text: stateText,
});

const place = {
  id: stopId,
  placeId: placeId.optional().meta({
    description:
      'The id of the place, the same in every story, where the stop has another: a journey that ends where it began has two stops in one place. Left out, the stop’s own id is that of its place.',
    example: 'washington',
  }),
  place: line('The place as printed.', 60, 'Busan'),
  country,
  at: z.tuple([z.number(), z.number()]).meta({
    description: 'Latitude and longitude in degrees, north and east positive.',
    example: '[35.18, 129.08]',
  }),
  zone,
  purpose: wording(
    'What brings the traveller here, or happens here, in one sentence.',
    240,
    'The leaders of the two largest economies meet for the first time in six years.',
  ),
  engagements: z.array(engagement).default([]).meta({ description: 'Meetings here, in order.' }),
  states: z
    .array(state)
    .min(1, 'A stop needs at least one dated state.')
    .meta({ description: 'What was known of the stop and since when, oldest first.' }),
};

/**
 * One place on the route, in travelling order. `kind` says what it is on the way: where the journey
 * starts (only leaves), passes through, visits, or ends (only arrives). A `scene` is on nobody's way: a place where
 * something happens from one day to another. No line leads to it, and it stands wherever it is best read.
 */
export const stop = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('start'), ...place, leave }),
  z.strictObject({ kind: z.literal('transit'), ...place, arrive, leave }),
  z.strictObject({ kind: z.literal('visit'), ...place, arrive, leave }),
  z.strictObject({ kind: z.literal('end'), ...place, arrive }),
  z.strictObject({
    kind: z.literal('scene'),
    ...place,
    arrive: when.meta({ description: 'When it begins there, in the place’s zone.', example: '2025-10-26' }),
    leave: when.meta({ description: 'When it is over there, in the place’s zone.', example: '2025-10-26' }),
  }),
]);
