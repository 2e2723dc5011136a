import { z } from 'astro/zod';
import { line } from './line.ts';
import { when } from './when.ts';

/**
 * A text that may be put otherwise as time passes: one text, or its wordings, oldest first, each with the
 * date from which it stands.
 */
export const wording = (description: string, most: number, example: string) => {
  const text = line(description, most, example);
  return z
    .union([
      text,
      z
        .array(
          z.strictObject({
            on: when.meta({
              description: 'From when the text is put so, in the zone of the block.',
              example: '2025-10-30',
            }),
            text,
          }),
        )
        .min(1, 'A text has at least one wording.'),
    ])
    .meta({ description: `${description} One text, or wordings with dates, oldest first.`, example });
};

export type Wording = z.infer<ReturnType<typeof wording>>;
