import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { explainer } from '../../../src/schema/explainer.ts';
import { printProblem } from '../../../src/story/problem.ts';
import { readArticle } from '../../../src/story/read/article.ts';
import { componentNamed, vocabulary } from '../../../src/body/vocabulary.ts';

const folder = path.join(import.meta.dirname, '../../fixtures/good');
const read = (name: string) => readArticle(name, 'a-story', readFileSync(path.join(folder, name)), 'UTC');

test.each(readdirSync(folder))('%s is sound', (name) => {
  const reading = read(name);
  expect(reading.ok ? '' : reading.problems.map(printProblem).join('\n')).toBe('');
});

test('the maximal story uses every field and every choice of the schema', () => {
  const reading = read('maximal.mdx');
  const used = new Set(reading.ok ? uses(reading.article.record, '') : []);
  const paths = [...new Set(fields(explainer, ''))];
  expect(paths.filter((field) => !used.has(field))).toEqual([]);
});

test('the maximal story uses the whole vocabulary', () => {
  const body = readFileSync(path.join(folder, 'maximal.mdx'), 'utf8');
  for (const name of Object.keys(vocabulary)) {
    expect(body).toContain(`<${name}`);
    expect(componentNamed(name)).toBeDefined();
  }
  expect(componentNamed('toString')).toBeUndefined();
});

/** The paths of all fields of a schema, without the indexes of lists. */
function fields(schema: z.core.$ZodType, at: string): readonly string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return fields(schema.unwrap(), at);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => fields(option, at));
  if (schema instanceof z.ZodArray) return fields(schema.element, at);
  if (schema instanceof z.ZodObject) {
    return Object.entries<z.core.$ZodType>(schema.shape).flatMap(([key, field]) => [
      `${at}.${key}`,
      ...fields(field, `${at}.${key}`),
    ]);
  }
  return [];
}

function uses(value: unknown, at: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => uses(item, at));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [`${at}.${key}`, ...uses(item, `${at}.${key}`)]);
}
