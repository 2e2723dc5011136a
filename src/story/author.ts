import type { z } from 'astro/zod';
import type { author } from '../schema/author.ts';

/** Somebody who wrote a story. */
export type Author = Readonly<z.infer<typeof author>>;
