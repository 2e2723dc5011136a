import { z } from 'astro/zod';

/** An IANA time zone name; whether the zone exists is a cross-check, which can name the nearest one. */
export const zone = z.string().min(1).brand<'zone'>().meta({
  description: 'The IANA time zone whose clock and calendar this block is written in.',
  example: 'Asia/Seoul',
});
