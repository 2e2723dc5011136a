import { z } from 'astro/zod';
import { figureId } from './id.ts';
import { dated } from './state.ts';
import { line } from './line.ts';
import { wording } from './wording.ts';
import { zone } from './zone.ts';

const value = z.number().meta({ description: 'The value, in the figure’s unit.', example: '30' });

/** A value that changes in steps and holds until the next one; drawn as a stepped line, with its numbers as a table. */
export const figure = z.strictObject({
  id: figureId,
  title: line('What the figure shows, as a statement.', 120, 'The extra US tariff on Chinese goods in 2025'),
  unit: line('The unit of every value.', 12, '%'),
  zone: zone.optional(),
  note: wording(
    'What is counted and what is left out.',
    400,
    'Only levies added in 2025; older duties come on top.',
  ),
  states: z
    .array(
      z.strictObject({
        ...dated,
        value,
        text: line('What made it change.', 160, 'Geneva truce takes effect'),
      }),
    )
    .min(2, 'A figure of steps needs at least two values.')
    .meta({ description: 'The steps, oldest first.' }),
  threats: z
    .array(
      z.strictObject({
        ...dated,
        value,
        from: dated.on.meta({ description: 'When the value would have begun.', example: '2025-11-01' }),
        text: line('Who threatened what.', 160, 'A further 100 points from 1 November'),
      }),
    )
    .default([])
    .meta({ description: 'Values announced that never came into force; drawn dashed.' }),
});
