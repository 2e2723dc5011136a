import { z } from 'astro/zod';
import { sourceId } from './id.ts';
import { day } from './when.ts';
import { line } from './line.ts';

/** A page that somebody can open and check. */
export const source = z.strictObject({
  id: sourceId,
  publisher: line('Who publishes the page, with the agency in brackets.', 80, 'Japan Today (Reuters)'),
  title: line(
    'The title shown on the page; leave it out where the page shows none.',
    200,
    'Trump, Xi part ways after 100-minute summit in Busan',
  ).optional(),
  url: z
    .url({ protocol: /^https?$/, error: 'An address begins with https:// or http://.' })
    .meta({ description: 'The address of the page.', example: 'https://example.org/page' }),
  published: day
    .optional()
    .meta({ description: 'The date the page gives itself, if it gives one.', example: '2025-10-30' }),
  notBefore: day.optional().meta({
    description:
      'For a page without a date: the day of the latest event it tells of. It can’t be older, so no earlier edition names it.',
    example: '2025-11-04',
  }),
  weak: z.literal(true).optional().meta({
    description: 'Set for an aggregator or copy: it may only stand beside a stronger source.',
    example: 'true',
  }),
  note: line(
    'What a reader should know about the page.',
    160,
    'Machine-written; quotes the Yale Budget Lab.',
  ).optional(),
});
