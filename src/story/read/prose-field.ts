import { z } from 'astro/zod';
import { explainer } from '../../schema/explainer.ts';
import type { Path } from '../check/fault.ts';
import { fieldAt, optionsOf, unwrap } from './field.ts';

/** Whether a field holds words that readers read: a text on one line, whatever it says. */
export function isProse(path: Path): boolean {
  const field = fieldAt(explainer, path);
  return field !== undefined && takesWords(field.schema);
}

const takesWords = (schema: z.core.$ZodType): boolean =>
  z.safeParse(schema, 'Some words').success && !z.safeParse(schema, 'Some\nwords').success;

/** The names that fields have anywhere in a record; of each, whether there is one of them that holds words. */
export const fieldNames: ReadonlyMap<string, boolean> = namesIn(explainer);

function namesIn(schema: z.core.$ZodType, names = new Map<string, boolean>()): Map<string, boolean> {
  const inner = unwrap(schema);
  for (const option of optionsOf(inner)) namesIn(option, names);
  if (inner instanceof z.ZodArray) namesIn(inner.element, names);
  if (!(inner instanceof z.ZodObject)) return names;
  for (const [name, field] of Object.entries<z.core.$ZodType>(inner.shape)) {
    names.set(name, names.get(name) === true || takesWords(field));
    namesIn(field, names);
  }
  return names;
}
