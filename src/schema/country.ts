import { z } from 'astro/zod';

/** An ISO 3166-1 alpha-2 country code; whether it is assigned is a cross-check. */
export const country = z
  .string()
  .regex(/^[A-Z]{2}$/, 'A country is its two-letter ISO 3166-1 code in capitals.')
  .brand<'country'>()
  .meta({ description: 'ISO 3166-1 alpha-2 code of the country.', example: 'KR' });
