import { z } from 'astro/zod';

/** What the checks below ask for, as a JSON Schema says it. */
const oneLine = '^(?!\\s)[^\\u0000-\\u001f\\u007f]+(?<!\\s)$';

/**
 * A run of plain text: no markup, no line breaks, no space at either end. `most` is a limit in characters,
 * set by the place where the text is printed.
 */
export const line = (description: string, most: number, example: string) =>
  z
    .string()
    .min(1, 'This needs some text.')
    .max(most, `This is printed where at most ${most} characters fit.`)
    .refine((text) => text.trim() === text, 'Remove the space at the beginning or the end.')
    .refine(
      (text) => !/[\u0000-\u001f\u007f]/u.test(text),
      'Keep this on one line, without control characters.',
    )
    .meta({ description, example, pattern: oneLine });
