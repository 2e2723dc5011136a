import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { explainer, type RawExplainer } from '../../../src/schema/explainer.ts';
import { readBody } from '../../../src/story/check/body.ts';
import { printPath, type Fault } from '../../../src/story/check/fault.ts';
import type { Mark } from '../../../src/story/read/mark.ts';

const file = readFileSync(path.join(import.meta.dirname, '../../fixtures/good/maximal.mdx'), 'utf8');
const [, yaml = '', body = ''] = file.split(/^---$/m);

/** The record of the good story that uses everything, with fields set by their paths: `deadlines.0.due`. */
export function maximal(changes: Readonly<Record<string, unknown>> = {}): RawExplainer {
  const record: unknown = parse(yaml);
  for (const [field, value] of Object.entries(changes)) {
    const steps = field.split('.');
    const last = steps.pop() ?? '';
    const holder = steps.reduce<unknown>((inner, step) => (inner as Record<string, unknown>)[step], record);
    if (value === undefined) Reflect.deleteProperty(holder as object, last);
    else (holder as Record<string, unknown>)[last] = value;
  }
  return explainer.parse(record);
}

/** The tags of the good story's body, with texts replaced. */
export function marks(...replacements: readonly (readonly [string, string])[]): readonly Mark[] {
  return readBody(
    replacements.reduce((text, [from, to]) => text.replaceAll(from, to), body),
    1,
  ).marks;
}

/** Faults as `path: what is wrong | cure`, for tables. */
export function printed(faults: readonly Fault[]): readonly string[] {
  return faults.map(({ at, wrong, cure }) => `${printPath(at)}: ${wrong} | ${cure.replaceAll('\n', ' ⏎ ')}`);
}
