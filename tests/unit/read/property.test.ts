import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArticle } from '../../../src/story/read/article.ts';

const good = readFileSync(path.join(import.meta.dirname, '../../fixtures/good/maximal.mdx'), 'utf8');
const lines = good.split('\n');
const bodyStart = lines.indexOf('---', 1);

// A run takes some milliseconds; for a thorough search set RUNS=20000.

/** Whatever an editor does to a file, the answer is an article or problems that can be found and mended. */
function expectAnswer(bytes: Uint8Array): void {
  const reading = readArticle('content/explainers/a/index.mdx', 'a', bytes, 'UTC');
  if (reading.ok) return;
  expect(reading.problems).not.toEqual([]);
  const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n').split('\n');
  for (const { place, field, wrong, cure } of reading.problems) {
    expect(place.line).toBeGreaterThanOrEqual(1);
    expect(place.line).toBeLessThanOrEqual(text.length);
    expect(place.column).toBeGreaterThanOrEqual(1);
    expect(place.column).toBeLessThanOrEqual((text[place.line - 1] ?? '').length + 1);
    for (const said of [field, wrong, cure]) {
      expect(said.trim()).not.toBe('');
      expect(said).not.toMatch(/\bundefined\b|\bNaN\b|\[object |TypeError|RangeError|\n {4}at /);
    }
  }
}

const oddValue = fc.constantFrom(
  ...[
    '',
    'null',
    '~',
    '42',
    '-0',
    '1e999',
    '.nan',
    'true',
    'no',
    '[]',
    '{}',
    '[[]]',
    '{a: {b: c}}',
    '&a 1',
    '*a',
    '!x y',
  ],
  ...[
    '"',
    "'",
    '|',
    '>',
    '- - -',
    '? x',
    '2025-02-30',
    '2025-10-30T25:00',
    '9999-12-31',
    '0000-01-01',
    '-271821-04-19',
  ],
  ...[
    '\t',
    '# comment',
    ': :',
    '@',
    '`',
    '%',
    '"\\0"',
    '"\\ud800"',
    '"\\u202e"',
    '𝕏 𝕐',
    'e\u0301',
    '習近平',
    '../..',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'Asia/Nowhere',
    'XX',
    '[1e308, -1e308]',
    '{__proto__: {a: 1}}',
    '<<: {a: 1}',
  ],
  ...[
    '2011-12-30',
    '2025-03-30T02:30',
    '0001-01-01T00:00',
    '9999-12-31T23:59+14:00',
    '2025-01-01T00:00-23:59',
  ],
);
const oddText = fc.oneof(
  oddValue,
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '<Person id="',
    '</Person>',
    '<Cite id="p1" />',
    '{',
    '}',
    '{`${',
    '<',
    '<!--',
    '](',
    '![',
    '# ',
    '---',
    '```',
    '$',
    '\\',
  ),
  fc.constantFrom(
    'import a',
    'export default',
    '<script>',
    '<Figure id={x} {...y} z />',
    '<Quote by="a" cite="p1">',
    '[a]: javascript:b',
  ),
);
const where = fc.nat({ max: lines.length - 1 });

const mutation = fc.oneof(
  fc.record({ kind: fc.constant('drop' as const), at: where }),
  fc.record({ kind: fc.constant('repeat' as const), at: where, to: where }),
  fc.record({ kind: fc.constant('value' as const), at: where, text: oddValue }),
  fc.record({ kind: fc.constant('within' as const), at: where, text: oddValue, nth: fc.nat({ max: 8 }) }),
  fc.record({ kind: fc.constant('indent' as const), at: where, by: fc.integer({ min: -4, max: 4 }) }),
  fc.record({
    kind: fc.constant('splice' as const),
    at: where,
    text: oddText,
    from: fc.nat({ max: 60 }),
    cut: fc.nat({ max: 6 }),
  }),
  fc.record({
    kind: fc.constant('key' as const),
    at: where,
    text: fc.constantFrom('x', 'id', 'on', 'states', 'sources', '__proto__', '1', '"a b"'),
  }),
);
type Mutation = typeof mutation extends fc.Arbitrary<infer One> ? One : never;

function mutate(text: readonly string[], change: Mutation): readonly string[] {
  const line = text[change.at] ?? '';
  const replaced = (better: string): readonly string[] =>
    text.with(Math.min(change.at, text.length - 1), better);
  switch (change.kind) {
    case 'drop':
      return text.length > 1 ? text.filter((_, index) => index !== change.at) : text;
    case 'repeat':
      return [...text.slice(0, change.to), line, ...text.slice(change.to)];
    case 'value':
      return replaced(
        line.replace(/^(\s*(?:- )?[A-Za-z]+:).*$/, (_, key: string) => `${key} ${change.text}`),
      );
    case 'within': {
      let seen = -1;
      return replaced(
        line.replaceAll(/([A-Za-z]+: )([^,{}[\]]+)/g, (whole, key: string) => {
          seen += 1;
          return seen === change.nth ? `${key}${change.text}` : whole;
        }),
      );
    }
    case 'indent':
      return replaced(
        change.by > 0 ? ' '.repeat(change.by) + line : line.slice(Math.min(-change.by, line.search(/\S|$/))),
      );
    case 'splice':
      return replaced(line.slice(0, change.from) + change.text + line.slice(change.from + change.cut));
    case 'key':
      return replaced(
        line.replace(/^(\s*(?:- )?)[A-Za-z]+:/, (_, indent: string) => `${indent}${change.text}:`),
      );
  }
}

test('a file changed anywhere in any way', () => {
  fc.assert(
    fc.property(
      fc.array(mutation, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('\n', '\r\n', '\r'),
      (changes, end) => {
        const text = changes.reduce<readonly string[]>(mutate, lines).join(end);
        expectAnswer(new TextEncoder().encode(text));
      },
    ),
    { numRuns: Number(process.env['RUNS'] ?? 300) },
  );
}, 600_000);

test('a body made of anything', () => {
  const head = lines.slice(0, bodyStart + 1).join('\n');
  fc.assert(
    fc.property(
      fc.array(oddText, { maxLength: 8 }),
      fc.constantFrom(' ', '\n', '\n\n', ''),
      (parts, between) => {
        expectAnswer(new TextEncoder().encode(`${head}\n${parts.join(between)}`));
      },
    ),
    { numRuns: Number(process.env['RUNS'] ?? 200) },
  );
}, 600_000);

test('a frontmatter made of anything', () => {
  fc.assert(
    fc.property(
      fc.array(oddText, { maxLength: 6 }),
      fc.constantFrom(' ', '\n', '\n  ', ': '),
      (parts, between) => {
        expectAnswer(new TextEncoder().encode(`---\n${parts.join(between)}\n---\n\nText.\n`));
      },
    ),
    { numRuns: Number(process.env['RUNS'] ?? 200) },
  );
}, 600_000);

test('any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expectAnswer(bytes);
    }),
    { numRuns: Number(process.env['RUNS'] ?? 200) },
  );
}, 600_000);

test('the good file with any bytes in it', () => {
  const bytes = new TextEncoder().encode(good);
  fc.assert(
    fc.property(fc.nat({ max: bytes.length }), fc.uint8Array({ maxLength: 6 }), (at, odd) => {
      expectAnswer(new Uint8Array([...bytes.subarray(0, at), ...odd, ...bytes.subarray(at)]));
    }),
    { numRuns: Number(process.env['RUNS'] ?? 200) },
  );
}, 600_000);
