import { z } from 'astro/zod';
import { explainer } from '../../schema/explainer.ts';
import { printPath, type Fault, type Path } from '../check/fault.ts';
import { nearest } from '../check/nearest.ts';
import { cureFor, takeOut } from './cure.ts';
import { equalsSign } from './mended-lines.ts';
import { branchesOf, choicesOf, fieldAt, keysOf, optionsOf } from './field.ts';
import { mend } from './mend.ts';
import { oneOf, placeholderOf } from './placeholder.ts';
import { localTime } from '../check/clock.ts';
import { isZone } from '../check/zone.ts';

type Issue = z.core.$ZodIssue;

/** Says what the schema's complaints mean, each at its field and with the corrected YAML. */
export function shapeFaults(
  issues: readonly Issue[],
  value: unknown,
  sourceAt: (path: Path) => string | undefined,
): readonly Fault[] {
  const located = issues.flatMap((issue) => meant(issue, [], value));
  const misspelt = new Set(located.flatMap((one) => misspellings(one)));
  const said = new Set<string>();
  return located
    .filter((one) => {
      const path = printPath(one.at);
      if (isMissing(one, value) && misspelt.has(path)) return false;
      // A text that is both too long and not in one line is put right once.
      const again = one.issue.code !== 'unrecognized_keys' && said.has(path);
      if (one.issue.code !== 'unrecognized_keys') said.add(path);
      return !again;
    })
    .flatMap((one) => faults(one, value, sourceAt));
}

interface Located {
  readonly issue: Issue;
  readonly at: Path;
  /** The names the mapping at hand may hold. */
  readonly keys: readonly string[];
}

/** An issue with its whole path; of a union the issues of the branch that is wrong in the fewest fields. */
function meant(issue: Issue, above: Path, value: unknown, branch?: z.core.$ZodType): readonly Located[] {
  const at = [...above, ...issue.path.filter((step) => typeof step !== 'symbol')];
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) {
    const schema = issue.path.length === 0 ? branch : undefined;
    const own = { issue, at, keys: keysOf(schema ?? mappingAt(at, value)) };
    return issue.code === 'invalid_union' ? [own, ...besides(at, value)] : [own];
  }
  const weigh = (issues: readonly Issue[]): number =>
    issues.reduce((sum, one) => sum + (one.code === 'unrecognized_keys' ? one.keys.length : 1), 0);
  const options = optionsOf(fieldAt(explainer, at)?.schema ?? explainer);
  const branches = issue.errors.map((issues, index) => ({ issues, schema: options[index] }));
  const [best] = branches.toSorted((a, b) => weigh(a.issues) - weigh(b.issues));
  return (best?.issues ?? []).flatMap((one) => meant(one, at, value, best?.schema));
}

/** What else is wrong with a mapping that doesn’t say of which kind it is, read as of the kind that was probably meant. */
function besides(at: Path, value: unknown): readonly Located[] {
  const [key, above] = [String(at.at(-1)), at.slice(0, -1)];
  const holder = valueAt(value, above);
  const branches = branchesOf(holderOf(at), key);
  if (!isMapping(holder) || branches.length === 0) return [];
  const given = holder[key];
  const kind = nearest(typeof given === 'string' ? given : '', branches) ?? likeliest(at, branches, value);
  const read = z.safeParse(holderOf(at), { ...holder, [key]: kind });
  // Of several kinds as likely as one another none is taken.
  if (read.success || !branches.includes(kind)) return [];
  return read.error.issues.flatMap((one) => meant(one, above, value));
}

/** The schema of a mapping; where it has several kinds, of the kind this one says it is. */
function mappingAt(at: Path, value: unknown): z.core.$ZodType {
  const schema = fieldAt(explainer, at)?.schema ?? explainer;
  const holder = valueAt(value, at);
  if (!isMapping(holder)) return schema;
  const own = optionsOf(schema).find((option) =>
    keysOf(option).some((key) => {
      const choices = branchesOf(schema, key);
      const field = fieldAt(option, [key]);
      return (
        new Set(choices).size > 1 &&
        field !== undefined &&
        choicesOf(field.schema).join() === String(holder[key])
      );
    }),
  );
  return own ?? schema;
}

/** The fields that an unknown key was probably meant to be: their absence is the same mistake. */
function misspellings({ issue, at, keys }: Located): readonly string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  return issue.keys.flatMap((key) => {
    const known = withEquals(key, keys)?.name ?? nearest(key, keys);
    return known === undefined ? [] : [printPath([...at, known])];
  });
}

/** A field that was written `name = value`, which YAML takes for a name as a whole. */
function withEquals(key: string, keys: readonly string[]): { name: string; value: string } | undefined {
  const [, name = '', value = ''] = /^([A-Za-z]+) *= *(.+)$/.exec(key) ?? [];
  return keys.includes(name) ? { name, value } : undefined;
}

function faults(
  { issue, at, keys }: Located,
  value: unknown,
  sourceAt: (path: Path) => string | undefined,
): readonly Fault[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(at, key, keys, value));
  const schema = fieldAt(explainer, at)?.schema ?? explainer;
  const given = valueAt(value, at);
  const branches = issue.code === 'invalid_union' ? branchesOf(holderOf(at), String(at.at(-1))) : [];
  if (isMissing({ issue, at, keys }, value)) {
    const slip = misspeltSibling(at, value);
    return [
      slip === undefined
        ? missing(at, branches, value)
        : unknownKey(at.slice(0, -1), slip, keysOf(holderOf(at)), value),
    ];
  }
  if (branches.length > 0) {
    const cure = nearest(typeof given === 'string' ? given : '', branches) ?? likeliest(at, branches, value);
    return [{ at, wrong: notOneOf(given, branches), cure: cureFor(at, cure) }];
  }
  return [{ at, wrong: wrongWith(issue, given), cure: cureOf(issue, at, value, schema, sourceAt(at)) }];
}

function missing(at: Path, branches: readonly string[], value: unknown): Fault {
  const field = fieldAt(explainer, at);
  const schema = field?.schema ?? explainer;
  const options = branches.length > 0 ? branches : choicesOf(schema);
  const about = field?.description === undefined || branches.length > 0 ? '' : ` ${field.description}`;
  const choices = options.length > 0 ? ` It is one of ${options.join(', ')}.` : '';
  const example = branches.length > 0 ? likeliest(at, branches, value) : placeholderOf(schema);
  return { at, wrong: `\`${String(at.at(-1))}\` is missing.${about}${choices}`, cure: cureFor(at, example) };
}

/** The kind under which a mapping would be wrong in the fewest fields; of equals only the editor knows which. */
function likeliest(at: Path, branches: readonly string[], value: unknown): string {
  const holder = valueAt(value, at.slice(0, -1));
  const weighed = branches.map((branch) => {
    const tried = z.safeParse(holderOf(at), {
      ...(isMapping(holder) ? holder : {}),
      [String(at.at(-1))]: branch,
    });
    return { branch, wrong: tried.success ? 0 : tried.error.issues.length };
  });
  const least = Math.min(...weighed.map(({ wrong }) => wrong));
  const best = weighed.filter(({ wrong }) => wrong === least).map(({ branch }) => branch);
  return best.length === 1 ? best.join('') : oneOf(best);
}

function cureOf(
  issue: Issue,
  at: Path,
  value: unknown,
  schema: z.core.$ZodType,
  source: string | undefined,
): string {
  const given = valueAt(value, at);
  if (issue.code === 'too_big' && issue.origin === 'array' && Array.isArray(given) && given.length > 2) {
    return takeOut(`items until ${String(issue.maximum)} are left`);
  }
  const mended = mend(schema, given, source);
  // A time in UTC, put on the clocks of its block; elsewhere the next check would refuse the offset.
  if (typeof mended === 'string' && /T\d\d:\d\d\+00:00$/.test(mended)) {
    const zone = zoneOf(at, value);
    return cureFor(at, zone === undefined ? placeholderOf(schema) : localTime(mended, zone));
  }
  if (choicesOf(schema).join() === 'true' && mended !== true) return takeOut(`\`${String(at.at(-1))}\``);
  return cureFor(at, mended);
}

/** The zone of the block a field stands in, where it gives one that can be read. */
function zoneOf(at: Path, value: unknown): string | undefined {
  const zone = valueAt(value, [...at.slice(0, 2), 'zone']);
  return typeof zone === 'string' && isZone(zone) ? zone : undefined;
}

function unknownKey(at: Path, key: string, keys: readonly string[], value: unknown): Fault {
  const path = [...at, key];
  const holder = valueAt(value, at);
  const free = keys.filter((known) => !(isMapping(holder) && Object.hasOwn(holder, known)));
  const assigned = withEquals(key, free);
  if (assigned !== undefined) {
    // A colon in its text made a name of the words before it.
    const behind = valueAt(value, path);
    const text = typeof behind === 'string' ? `${assigned.value}: ${behind}` : assigned.value;
    return { at: path, key: true, wrong: equalsSign, cure: cureFor([...at, assigned.name], text) };
  }
  const meantKey = nearest(key, free);
  if (meantKey === undefined) {
    const wrong = `\`${key}\` is no field here; the fields are ${keys.join(', ')}.`;
    return { at: path, key: true, wrong, cure: takeOut(`\`${key}\``) };
  }
  const cure = cureFor([...at, meantKey], valueAt(value, path));
  return { at: path, key: true, wrong: `\`${key}\` is no field here; \`${meantKey}\` is.`, cure };
}

/** A sibling key that the schema does not know and that looks like the missing one. */
function misspeltSibling(at: Path, value: unknown): string | undefined {
  const name = at.at(-1);
  const holder = valueAt(value, at.slice(0, -1));
  if (typeof name !== 'string' || !isMapping(holder)) return undefined;
  const known = keysOf(holderOf(at));
  return Object.keys(holder).find((key) => !known.includes(key) && nearest(key, [name]) !== undefined);
}

function wrongWith(issue: Issue, given: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return `Here stands ${what(given)}; the field is ${kinds[issue.expected] ?? issue.expected}.`;
    case 'invalid_value':
      return notOneOf(given, issue.values.map(String));
    case 'too_big':
      return typeof given === 'string' ? `${issue.message} This has ${given.length}.` : issue.message;
    case 'too_small':
      return issue.message.startsWith('Too small')
        ? `At least ${String(issue.minimum)} values are needed here.`
        : issue.message;
    case 'invalid_format':
    case 'custom':
      return typeof given === 'string' ? `${issue.message} This is ${quote(given)}.` : issue.message;
    default:
      return issue.message;
  }
}

const notOneOf = (given: unknown, options: readonly string[]): string =>
  options.length === 1
    ? `The field can only be ${options.join('')}, and here stands ${what(given)}; leave it out otherwise.`
    : `Here stands ${what(given)}; the field is one of ${options.join(', ')}.`;

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list of two numbers',
  object: 'a mapping of fields',
};

function what(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'object') return 'a mapping of fields';
  if (typeof value === 'number' && !Number.isFinite(value))
    return 'a number beyond all bounds, or none at all';
  if (typeof value === 'number') return `the number ${value}`;
  return typeof value === 'boolean' ? `the value ${String(value)}` : 'something else';
}

/** A text in quotes, cut where it would fill the terminal. */
function quote(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return `“${line.length > 60 ? `${line.slice(0, 59)}…` : line}”`;
}

/** The schema of the mapping that holds a field. */
const holderOf = (at: Path): z.core.$ZodType => fieldAt(explainer, at.slice(0, -1))?.schema ?? explainer;

function isMissing({ issue, at }: Located, value: unknown): boolean {
  const name = at.at(-1);
  const holder = valueAt(value, at.slice(0, -1));
  const absent = typeof name === 'string' && isMapping(holder) && !Object.hasOwn(holder, name);
  return absent && issue.code !== 'unrecognized_keys';
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => {
    if (Array.isArray(inner) && typeof step === 'number') return inner[step];
    return isMapping(inner) && Object.hasOwn(inner, step) ? inner[step] : undefined;
  }, value);
}

const isMapping = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
