import { describe, expect, test, vi } from 'vitest';
import { storyAt } from '../../../src/story/story-at.ts';
import { fixtureStory } from '../cards/views.ts';
import { at } from '../story/blocks.ts';
import { validator } from './validator.ts';

vi.stubEnv('SITE', 'https://example.org');
vi.stubEnv('BASE_URL', '/news');
const { storyJson } = await import('../../../src/copies/story-json.ts');
const { storySchema } = await import('../../../src/copies/story-schema.ts');

const address = 'https://example.org/news/schemas/story.json';
const schema = JSON.parse(JSON.stringify(storySchema(address))) as Record<string, unknown>;
const faults = validator(schema);

const tale = fixtureStory('maximal');
const whole = storyJson(tale, storyAt(tale, at('2027-01-01T00:00[UTC]'), 'UTC'));

/** Every part of a schema that describes a value. */
function* partsOf(value: unknown, path = ''): Generator<{ path: string; part: Record<string, unknown> }> {
  if (typeof value !== 'object' || value === null) return;
  const part = value as Record<string, unknown>;
  if (!Array.isArray(value) && ('type' in part || 'anyOf' in part || 'oneOf' in part)) yield { path, part };
  for (const [key, member] of Object.entries(part)) yield* partsOf(member, `${path}/${key}`);
}

test('it says where it lives and which draft it is of', () => {
  expect(schema).toMatchObject({
    $id: address,
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A story and its record',
  });
});

test('it takes a story with everything in it, and one with nothing that may be left out', () => {
  expect(faults(JSON.parse(whole))).toEqual([]);
  const least = fixtureStory('minimal');
  expect(faults(JSON.parse(storyJson(least, storyAt(least, at('2027-01-01T00:00[UTC]'), 'UTC'))))).toEqual(
    [],
  );
});

test('each field is described, and has an example as it is written in JSON', () => {
  const fields = [...partsOf(schema)].filter(({ path }) => /\/properties\/[^/]+$/.test(path));
  expect(fields.length).toBeGreaterThan(100);
  const bare = fields.filter(
    ({ part, path }) => !('description' in part) && !/\/(?:kind|status|native)$/.test(path),
  );
  expect(bare.map(({ path }) => path)).toEqual([]);
  // Many fields are alike, and to compile each would take its time.
  const alike = new Map<string, Record<string, unknown>>();
  for (const { path, part } of partsOf(schema)) {
    expect(part, path).not.toHaveProperty('example');
    if ('examples' in part) alike.set(JSON.stringify(part), part);
  }
  expect(alike.size).toBeGreaterThan(50);
  for (const part of alike.values()) {
    const against = validator(part);
    for (const example of part['examples'] as unknown[])
      expect(against(example), JSON.stringify(example)).toEqual([]);
  }
});

describe('it refuses', () => {
  type Path = readonly (string | number)[];
  const changed = ([...path]: Path, value: unknown): unknown => {
    const copy: unknown = JSON.parse(whole);
    const last = path.pop() ?? '';
    const holder = path.reduce<unknown>((inner, step) => Reflect.get(inner as object, step), copy) as object;
    if (value === undefined) Reflect.deleteProperty(holder, last);
    else Reflect.set(holder, last, value);
    return copy;
  };
  test.each<[string, Path, unknown]>([
    ['a story without an address', ['address'], undefined],
    ['a story without a date', ['knownTo'], undefined],
    ['a day that is not in the calendar', ['knownTo'], '2025-02-30'],
    ['a day in another form', ['deadlines', 0, 'due'], '1 November 2025'],
    ['a minute without a day', ['stops', 0, 'states', 0, 'on'], '11:00'],
    ['a day of a state that is not in the calendar', ['updates', 0, 'on'], '2025-13-01'],
    ['an instant in another zone', ['published'], '2026-11-23T09:00:00+01:00'],
    ['a field that is not known', ['deadlines', 0, 'dew'], '2025-11-01'],
    ['a status that is none', ['deadlines', 0, 'states', 0, 'status'], 'late'],
    ['a move that does not say to when', ['deadlines', 0, 'states', 0, 'status'], 'moved'],
    ['a block without states', ['claims', 0, 'states'], []],
    ['a state without sources', ['claims', 0, 'states', 0, 'sources'], undefined],
    ['text with a space at its end', ['updates', 0, 'text'], 'Something. '],
    ['text of two lines', ['updates', 0, 'text'], 'Some\nthing.'],
    ['text that is none', ['updates', 0, 'text'], ''],
    ['an id with capitals', ['people', 0, 'id'], 'Xi-Jinping'],
    ['a country by its name', ['people', 0, 'country'], 'China'],
    ['an address of another kind', ['sources', 0, 'url'], 'javascript:alert(1)'],
    ['a place without longitude', ['stops', 0, 'at'], [35]],
    ['a permalink that is none', ['permalinks', 'busan'], '#stop-busan'],
    ['a section without text', ['sections', 0, 'text'], undefined],
  ])('%s', (_, path, value) => {
    expect(faults(changed(path, value))).not.toEqual([]);
  });
});

test('it takes less of what an editor must have, where more is still to come', () => {
  const copy = JSON.parse(whole) as Record<string, unknown[]>;
  const figures = (copy['figures'] ?? []) as { states: { sources: string[] }[] }[];
  const [first] = figures;
  if (first === undefined) throw new TypeError('The fixture has no figure.');
  first.states = first.states.slice(0, 1).map((state) => ({ ...state, sources: [] }));
  expect(faults({ ...copy, figures: [first], short: [], sources: [] })).toEqual([]);
  first.states = [];
  expect(faults({ ...copy, figures: [first] })).not.toEqual([]);
});
