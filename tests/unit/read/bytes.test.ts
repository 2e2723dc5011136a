import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { printProblem } from '../../../src/story/problem.ts';
import { readArticle } from '../../../src/story/read/article.ts';

const minimal = readFileSync(path.join(import.meta.dirname, '../../fixtures/good/minimal.mdx'), 'utf8');
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function read(bytes: Uint8Array): string {
  const reading = readArticle('a.mdx', 'a-story', bytes, 'UTC');
  return reading.ok ? 'good' : reading.problems.map(printProblem).join('\n\n');
}

/** The minimal article with bytes put before a text in it. */
function withBytes(before: string, ...bytes: readonly number[]): Uint8Array {
  const at = minimal.indexOf(before);
  return new Uint8Array([...encode(minimal.slice(0, at)), ...bytes, ...encode(minimal.slice(at))]);
}

describe('a file that is text', () => {
  test.each([
    ['with a byte order mark', encode(`\ufeff${minimal}`)],
    ['with CRLF line ends', encode(minimal.replaceAll('\n', '\r\n'))],
    ['with CR line ends', encode(minimal.replaceAll('\n', '\r'))],
    ['with all three', encode(minimal.replace('\n', '\r\n').replace('\ntopics', '\rtopics'))],
    ['with spaces behind its fences', encode(minimal.replaceAll('---\n', '--- \n'))],
    ['without a last line end', encode(minimal.trimEnd())],
  ])('%s', (_, bytes) => {
    expect(read(bytes)).toBe('good');
  });

  test('keeps its positions under any line ends', () => {
    const broken = minimal.replace('title: A', 'title: 😀 "A: ').replace('deck: One', 'deck: [One');
    const places = [
      broken,
      broken.replaceAll('\n', '\r\n'),
      broken.replaceAll('\n', '\r'),
      `\ufeff${broken}`,
    ].map((text) => {
      const reading = readArticle('a.mdx', 'a', encode(text), 'UTC');
      return reading.ok ? [] : reading.problems.map(({ place }) => `${place.line}:${place.column}`);
    });
    expect(places[0]).not.toEqual([]);
    expect(new Set(places.map((place) => place.join())).size).toBe(1);
  });

  test('is handed on with LF line ends and without its frontmatter', () => {
    const reading = readArticle('a.mdx', 'a-story', encode(minimal.replaceAll('\n', '\r\n')), 'UTC');
    expect(reading.ok && reading.article.body).toBe(
      '\n## What happened?\n\nSomething happened.<Cite id="p1" />\n',
    );
  });
});

describe('a file that is no text', () => {
  test.each([
    ['empty', new Uint8Array()],
    ['only blank', encode(' \n\r\n\t')],
    ['only a byte order mark', new Uint8Array([0xef, 0xbb, 0xbf])],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x2d, 0x00])],
    ['a wrong byte', withBytes('headline.\ntopics', 0x95, 0x96)],
    [
      'a wrong byte behind a long character',
      withBytes('headline.\ntopics', 0xf0, 0x9f, 0x98, 0x80, 0xe4, 0x41),
    ],
    ['a character cut off at the end', new Uint8Array([...encode(minimal), 0xe7, 0xbf])],
    ['a NUL', withBytes('headline.\ntopics', 0)],
    ['control characters', withBytes('headline.\ntopics', 7, 8, 27)],
    ['a turned reading direction', encode(minimal.replace('with nothing', '\u202ewith nothing'))],
    ['a lost character', encode(minimal.replace('with nothing', 'with noth\ufffdng'))],
    ['a byte order mark in the middle', encode(minimal.replace('with nothing', '\ufeffwith nothing'))],
    ['a PNG picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])],
  ])('%s', (name, bytes) => {
    expect(`${name}\n${read(bytes)}`).toMatchSnapshot();
  });
});

describe('a file that is too much', () => {
  test('5 MB', () => {
    expect(read(encode(`${minimal}\n${'words '.repeat(833_333)}`))).toMatchSnapshot();
  });

  test.each([
    ['just under the limit', `${minimal}\n${'words '.repeat(160_000)}`, 'good'],
    ['an alias bomb', `---\na: &a [x, x]\n${bomb()}\n---\n\nText.\n`, 'is a YAML anchor'],
    ['a hundred thousand brackets', `---\na: ${'['.repeat(100_000)}\n---\n\nText.\n`, 'nested more than'],
    ['a hundred thousand hyphens', `---\n${'- '.repeat(100_000)}\n---\n\nText.\n`, 'nested more than'],
    ['a thousand levels of mappings', `---\n${stairs(1_000)}\n---\n\nText.\n`, 'nested more than'],
    [
      'forty levels of braces',
      `---\na: ${'{a: '.repeat(40)}1${'}'.repeat(40)}\n---\n\nText.\n`,
      'nested more than',
    ],
    [
      'ten thousand keys',
      `---\n${Array.from({ length: 10_000 }, (_, index) => `k${index}: 1`).join('\n')}\n---\n\nText.\n`,
      'no field',
    ],
    ['deeply quoted prose', `${minimal}\n${'>'.repeat(20_000)} a\n`, 'levels deep'],
    ['deeply nested emphasis', `${minimal}\n${'*a **b '.repeat(5_000)}\n`, 'asterisks'],
    ['nested lists', `${minimal}\n${'- '.repeat(20_000)} a\n`, 'levels deep'],
    ['nested emphasis', `${minimal}\n${'*a **b '.repeat(200)}${'c** d* '.repeat(200)}\n`, 'levels deep'],
    ['many open tags', `${minimal}\n${'<b>'.repeat(5_000)}\n`, 'not closed'],
    ['many broken paragraphs', `${minimal}\n${'a {\n\n'.repeat(1_000)}\n`, 'begins a program'],
  ])(
    '%s is answered within seconds',
    (_, text, said) => {
      const begun = performance.now();
      expect(read(encode(text))).toContain(said);
      expect(performance.now() - begun).toBeLessThan(10_000);
    },
    60_000,
  );
});

/** Nine lists of nine aliases each: a billion values from nine lines, were they followed. */
function bomb(): string {
  const names = 'abcdefghi'.split('');
  return names
    .slice(1)
    .map(
      (name, index) =>
        `${name}: &${name} [${Array<string>(9)
          .fill(`*${names[index] ?? ''}`)
          .join(', ')}]`,
    )
    .join('\n');
}

function stairs(levels: number): string {
  return Array.from({ length: levels }, (_, level) => `${' '.repeat(level)}a:`).join('\n');
}
