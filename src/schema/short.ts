import { z } from 'astro/zod';
import { line } from './line.ts';
import { sources } from './state.ts';
import { day } from './when.ts';

/** The fewest and the most sentences that the short version has, at whatever date it is read. */
export const shortLength = { least: 3, most: 5 } as const;

/** One sentence of the short version, and when it stands there. */
export const shortSentence = z.strictObject({
  text: line('One sentence of the short version.', 320, 'The tariff never took effect.'),
  sources,
  since: day.optional().meta({
    description: 'The first day it stands there, at the newsroom; without it, from the beginning.',
    example: '2025-10-30',
  }),
  until: day.optional().meta({
    description: 'The first day it stands there no longer, at the newsroom; without it, it stays.',
    example: '2026-02-20',
  }),
});
