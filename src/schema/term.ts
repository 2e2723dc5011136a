import { z } from 'astro/zod';
import { sourceId, termId } from './id.ts';
import { dated } from './state.ts';
import { line } from './line.ts';

const explanation = line(
  'The explanation, in one to three plain sentences.',
  420,
  'A tax on imports, paid by the importer at the border.',
);

/** A word a reader may not know, explained where the body first uses it. */
export const term = z.strictObject({
  id: termId,
  term: line('The term as printed at the head of its entry.', 60, 'Rare earths'),
  text: explanation,
  sources: z
    .array(sourceId)
    .default([])
    .meta({ description: 'Ids of the sources; a plain definition may do without.', example: '[p29]' }),
  states: z
    .array(z.strictObject({ ...dated, text: explanation }))
    .default([])
    .meta({ description: 'What was added to the explanation later, oldest first.' }),
});
