import { z } from 'astro/zod';
import { blockId, claimId } from './id.ts';
import { by, dated, stateText } from './state.ts';
import { line } from './line.ts';

/** How sure a statement was when it was made. */
export const certainty = z.enum([
  'confirmed',
  'announced',
  'expected',
  'unconfirmed',
  'ruled-out',
  'disputed',
]);

/** What became of a statement, as far as our sources reach. */
export const outcome = z.enum(['happened', 'happened-otherwise', 'did-not-happen', 'not-known']);

const assertion = z.strictObject({
  ...dated,
  certainty: certainty.meta({ description: 'How sure it is, from this date on.', example: 'expected' }),
  by,
  text: stateText.optional(),
});

const result = z.strictObject({
  ...dated,
  outcome: outcome.meta({ description: 'What became of it.', example: 'happened' }),
  text: stateText,
});

/** A statement somebody made about the story, how sure it was, and what became of it. */
export const claim = z.strictObject({
  id: claimId,
  text: line('The statement in our own words, as one sentence.', 240, 'Trump will meet Xi Jinping in Busan.'),
  about: z.array(blockId).default([]).meta({
    description: 'Ids of the stops, engagements, people or deadlines it concerns.',
    example: '[busan, xi-jinping]',
  }),
  states: z
    .array(z.union([assertion, result]))
    .min(1, 'A claim needs at least one dated state.')
    .meta({
      description: 'How sure it was, then what became of it, oldest first; the first has a certainty.',
    }),
});
