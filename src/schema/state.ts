import { z } from 'astro/zod';
import { sourceId } from './id.ts';
import { when } from './when.ts';
import { line } from './line.ts';

/** The sources of a statement: ids from the story's `sources`, at least one. */
export const sources = z
  .array(sourceId)
  .min(1, 'Every statement names at least one source.')
  .meta({ description: 'Ids of the sources that say this.', example: '[p13]' });

/**
 * What every dated state has. Nothing in a record is overwritten: when something changes, a later state is
 * added below the earlier ones, with the date it became known and who says so.
 */
export const dated = {
  on: when.meta({
    description: 'When this became so, in the zone of the block (without one, the newsroom’s).',
    example: '2025-10-30',
  }),
  sources,
};

/** The sentence of a state. */
export const stateText = line(
  'What was known then, in one or two plain sentences.',
  420,
  'The two leaders met for about 100 minutes.',
);

/** Who said so, as printed: a person, an office, a publication. */
export const by = line('Who says so.', 80, 'White House');
