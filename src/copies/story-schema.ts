import { z } from 'astro/zod';
import { parse } from 'yaml';
import { explainer } from '../schema/explainer.ts';
import { figure } from '../schema/figure.ts';
import { sources } from '../schema/state.ts';
import { storyCopy } from './story-copy.ts';

/** A JSON Schema; what is in it depends on the dialect. */
type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * How many entries a list may be down to in a copy, where an editor has to write more: of a record that is cut
 * at an instant, some are still to come.
 */
const fewest = new Map<z.core.$ZodType, number>([
  [explainer.shape.short, 0],
  [explainer.shape.sources, 0],
  [sources, 0],
  [figure.shape.states, 1],
]);

/** The example of a field, which is written as in an article, as JSON. */
function withExamples(schema: JsonSchema): void {
  const { example, type } = schema as { example?: unknown; type?: string };
  delete schema['example'];
  if (typeof example !== 'string') return;
  schema.examples = [type === 'string' || type === undefined ? example : parse(example)];
}

/** The JSON Schema of a story's record (draft 2020-12), made of the schema that articles are read with. */
export function storySchema(address: string): JsonSchema {
  const schema = z.toJSONSchema(storyCopy, {
    target: 'draft-2020-12',
    override: ({ zodSchema, jsonSchema }) => {
      withExamples(jsonSchema);
      const least = fewest.get(zodSchema);
      if (least !== undefined) jsonSchema.minItems = least;
      // Browsers take addresses that RFC 3986 doesn't know, with letters of any script, and so do articles.
      if (jsonSchema.format === 'uri') {
        delete jsonSchema.format;
        jsonSchema.pattern = '^https?://';
      }
    },
  });
  return { $id: address, ...schema };
}
