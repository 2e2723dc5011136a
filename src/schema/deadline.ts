import { z } from 'astro/zod';
import { deadlineId } from './id.ts';
import { by, dated, stateText } from './state.ts';
import { when } from './when.ts';
import { line } from './line.ts';
import { wording } from './wording.ts';
import { zone } from './zone.ts';

const base = {
  ...dated,
  text: stateText,
  by: by.optional(),
  rate: z
    .strictObject({
      value: z.number().meta({ description: 'The number printed large.', example: '155' }),
      unit: line('Its unit, printed directly behind it.', 12, '%'),
      of: line(
        'What the number counts, and by whose count.',
        160,
        'total US tariff on Chinese goods, by Trump’s own arithmetic',
      ),
    })
    .optional()
    .meta({ description: 'The number at stake, from this state on.' }),
};

/**
 * One step in a deadline's life. A deadline is a state machine, not a date: it is announced, may be moved
 * (which needs the new `due`) or paused, and ends withdrawn, met, taking effect or struck down.
 */
const state = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('announced'), ...base }),
  z.strictObject({
    status: z.literal('moved'),
    due: when.meta({ description: 'The new date, in the deadline’s zone.', example: '2026-11-10T00:01' }),
    ...base,
  }),
  z.strictObject({ status: z.literal('paused'), ...base }),
  z.strictObject({ status: z.literal('withdrawn'), ...base }),
  z.strictObject({ status: z.literal('met'), ...base }),
  z.strictObject({ status: z.literal('took-effect'), ...base }),
  z.strictObject({ status: z.literal('struck-down'), ...base }),
]);

/** A date by which something must happen, or else. The first in the list leads the page. */
export const deadline = z.strictObject({
  id: deadlineId,
  title: line(
    'What falls due, as a short label, the same in every story.',
    90,
    'Extra tariff on Chinese goods',
  ),
  due: when.meta({
    description: 'When it was first set to fall due; a date alone means the whole day.',
    example: '2025-11-01',
  }),
  zone,
  who: line('Who set it.', 90, 'Donald Trump'),
  what: wording('What was asked for by then.', 240, 'A trade deal with China.'),
  otherwise: wording('What was to happen if it was missed.', 240, 'A further 100 % tariff on Chinese goods.'),
  states: z
    .array(state)
    .min(1, 'A deadline needs at least one dated state.')
    .meta({ description: 'What became of it, oldest first.' }),
});
