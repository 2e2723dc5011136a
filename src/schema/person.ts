import { z } from 'astro/zod';
import { country } from './country.ts';
import { personId } from './id.ts';
import { dated } from './state.ts';
import { line } from './line.ts';

/** Somebody in the story. The same id is the same person in every story. */
export const person = z.strictObject({
  id: personId,
  name: line('The name in the letters of our readers, in the order the person uses.', 60, 'Xi Jinping'),
  native: z
    .strictObject({
      lang: z
        .string()
        .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'A language is its BCP 47 tag.')
        .meta({ description: 'BCP 47 tag of the language and script.', example: 'zh-Hans' }),
      text: line('The name in its own script.', 60, '习近平'),
    })
    .optional(),
  said: line('How the name sounds to an English ear.', 60, 'shee jin-ping').optional(),
  country,
  states: z
    .array(
      z.strictObject({
        ...dated,
        role: line(
          'The office held from this date on; left out when it has not changed.',
          90,
          'President of China',
        ).optional(),
        part: line(
          'What the person does in this story, as it stood then.',
          240,
          'Met Trump in Busan for about 100 minutes.',
        ),
      }),
    )
    .min(1, 'A person needs at least one dated state, with a role.')
    .meta({ description: 'Role and part in the story over time, oldest first; the first gives a role.' }),
});
