import { z } from 'astro/zod';
import type { Fault, Path } from '../check/fault.ts';
import { explainer } from '../../schema/explainer.ts';
import { cureFor } from './cure.ts';
import { choicesOf, exampleOf, fieldAt, optionsOf, unwrap } from './field.ts';

/** A text that is wholly `<…>` stands for one that only the editor can know; the reader takes it for nothing else. */
export function isPlaceholder(value: unknown): boolean {
  return typeof value === 'string' && /^\s*<[^<>]*>\s*$/.test(value);
}

/** What a cure prints for a time nobody but the editor can know, as precise as the one it stands for. */
export function timePlaceholder(like: string): string {
  return like.length > 10 ? '<YYYY-MM-DDTHH:MM>' : '<YYYY-MM-DD>';
}

/** A placeholder that names the values of which one is meant. */
export function oneOf(values: readonly string[]): string {
  return `<${values.length < 3 ? values.join(' or ') : `${values.slice(0, -1).join(', ')} or ${values.at(-1) ?? ''}`}>`;
}

/**
 * What stands in a cure where the right value can't be known: the shape of the field with a placeholder for
 * every value, which is refused when it is put in as it is. A cure never states a fact of its own.
 */
export function placeholderOf(schema: z.core.$ZodType): unknown {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) {
    const fields = Object.entries<z.core.$ZodType>(inner.shape).filter(
      ([, field]) => unwrap(field) === field,
    );
    return Object.fromEntries(fields.map(([key, field]) => [key, placeholderOf(field)]));
  }
  if (inner instanceof z.ZodArray) {
    const item = exampleOf(inner.element);
    const least = [1, 2, 3].find((count) => z.safeParse(inner, Array<unknown>(count).fill(item)).success);
    return Array.from({ length: least ?? 1 }, () => placeholderOf(inner.element));
  }
  if (inner instanceof z.ZodTuple) return ['<latitude>', '<longitude>'];
  const [option] = optionsOf(inner);
  if (option !== undefined) return placeholderOf(option);
  const choices = choicesOf(inner);
  if (choices.length > 0) return oneOf(choices);
  if (inner instanceof z.ZodNumber) return '<a number>';
  return textPlaceholder(schema);
}

function textPlaceholder(schema: z.core.$ZodType): string {
  const takes = (text: string): boolean => z.safeParse(schema, text).success;
  if (!takes('Some words')) {
    if (takes('a-1-b')) return '<id>';
    if (takes('2025-10-30T11:00') || takes('2025-10-30')) return '<YYYY-MM-DD>';
    if (takes('2025-10-30T11:00:00Z')) return '<YYYY-MM-DDTHH:MM:SSZ>';
    if (takes('https://example.org/page')) return '<the address, from https:// on>';
  }
  const description = describe(schema);
  return description === undefined ? '<the text>' : `<${description.replaceAll(/[<>]/g, '')}>`;
}

const describe = (schema: z.core.$ZodType): string | undefined => fieldAt(schema, [])?.description;

/** Refuses the placeholders of cures that were put in as they are. */
export function placeholdersIn(value: unknown): readonly Fault[] {
  const faults: Fault[] = [];
  const look = (inner: unknown, at: Path): void => {
    if (typeof inner === 'string') {
      if (!isPlaceholder(inner)) return;
      const field = fieldAt(explainer, at);
      if (field === undefined) return;
      const isText = z.safeParse(field.schema, 'Some words').success;
      const wrong = `This is still the placeholder; write the ${isText ? 'text' : 'value'}.`;
      // The placeholder once more would say nothing; an example that takes its place would be published as it is.
      const cure =
        field.example === undefined
          ? cureFor(at, inner.trim())
          : `# write it yourself, for example: ${cureFor(at, field.example)}`;
      faults.push({ at, wrong, cure });
    } else if (Array.isArray(inner)) {
      for (const [index, item] of inner.entries()) look(item, [...at, index]);
    } else if (typeof inner === 'object' && inner !== null) {
      for (const [key, item] of Object.entries(inner)) look(item, [...at, key]);
    }
  };
  look(value, []);
  return faults;
}
