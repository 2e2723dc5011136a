import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { Path } from '../check/fault.ts';

/** A field of the schema, with the sentence and the example its author gave it. */
export interface Field {
  readonly schema: z.core.$ZodType;
  readonly description: string | undefined;
  readonly example: string | undefined;
}

/** The field a path leads to; at a union the first branch that has the next key decides. */
export function fieldAt(schema: z.core.$ZodType, path: Path): Field | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return describe(schema);
  const inner = unwrap(schema);
  if (inner instanceof z.ZodUnion) {
    for (const option of inner.options) {
      const field = fieldAt(option, path);
      if (field !== undefined) return field;
    }
    return undefined;
  }
  const next = child(inner, step);
  return next === undefined ? undefined : fieldAt(next, rest);
}

/** The names a mapping may hold; of a union of mappings those of all branches. */
export function keysOf(schema: z.core.$ZodType): readonly string[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) return Object.keys(inner.shape);
  return [...new Set(optionsOf(inner).flatMap((option) => keysOf(option)))];
}

/** The branches of a union; of anything else none. */
export function optionsOf(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  const inner = unwrap(schema);
  return inner instanceof z.ZodUnion ? inner.options : [];
}

/** The words a field may be, where it is one of a fixed list. */
export function choicesOf(schema: z.core.$ZodType): readonly string[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodEnum) return inner.options.map(String);
  if (inner instanceof z.ZodLiteral) return [...inner.values].map(String);
  return [];
}

/** The values by which the branches of a union tell themselves apart: the `kind` of a stop. */
export function branchesOf(schema: z.core.$ZodType, key: string): readonly string[] {
  return optionsOf(schema).flatMap((option) => {
    const field = fieldAt(option, [key]);
    return field === undefined ? [] : choicesOf(field.schema);
  });
}

/** A value that fits a field, made of the examples in the schema; optional fields are left out. */
export function exampleOf(schema: z.core.$ZodType): unknown {
  const { example } = describe(schema);
  const inner = unwrap(schema);
  if (example !== undefined)
    return inner instanceof z.ZodString || inner instanceof z.ZodURL ? example : parse(example);
  if (inner instanceof z.ZodObject) {
    const fields = Object.entries<z.core.$ZodType>(inner.shape).filter(([, field]) => !isOptional(field));
    return Object.fromEntries(fields.map(([key, field]) => [key, exampleOf(field)]));
  }
  if (inner instanceof z.ZodArray) {
    const item: unknown = exampleOf(inner.element);
    const least =
      [1, 2, 3].find((count) => z.safeParse(inner, Array<unknown>(count).fill(item)).success) ?? 1;
    return Array<unknown>(least).fill(item);
  }
  if (inner instanceof z.ZodUnion)
    return inner.options[0] === undefined ? undefined : exampleOf(inner.options[0]);
  return choicesOf(inner)[0];
}

/** The schema inside `optional` and `default`. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrap(schema.unwrap()) : schema;
}

function child(schema: z.core.$ZodType, step: string | number): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject && typeof step === 'string') {
    const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
    return Object.hasOwn(shape, step) ? shape[step] : undefined;
  }
  if (schema instanceof z.ZodArray && typeof step === 'number') return schema.element;
  if (schema instanceof z.ZodTuple && typeof step === 'number') return schema.def.items[step];
  return undefined;
}

function describe(schema: z.core.$ZodType): Field {
  const meta = z.globalRegistry.get(schema);
  const inside =
    schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? describe(schema.unwrap()) : undefined;
  const example = meta?.['example'];
  return {
    schema,
    description: meta?.description ?? inside?.description,
    example: typeof example === 'string' ? example : inside?.example,
  };
}

const isOptional = (schema: z.core.$ZodType): boolean =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
