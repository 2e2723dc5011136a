import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { quotings } from '../../../src/story/read/quoting.ts';

// What an editor may type without a thought of YAML: words, and every sign that it reads as something else.
const words = fc
  .array(
    fc.constantFrom(
      'The',
      'ministry',
      'said: 9',
      '[some]',
      '{one}',
      '"quoted"',
      'a, b',
      '# 1',
      '- no',
      '*',
      '@me',
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((parts) => parts.join(' '));

test('a line of braces in quotes is read as it was written, whatever its texts hold', () => {
  fc.assert(
    fc.property(words, (text) => {
      // Quotes around the whole of it are those of YAML.
      fc.pre(text !== '"quoted"');
      const line = `  - { on: 2026-03-01, text: ${text}, sources: [p1] }`;
      const [quoted] = quotings(line);
      const read = parse((quoted?.line ?? line).trim()) as unknown;
      expect(read).toEqual([{ on: '2026-03-01', text, sources: ['p1'] }]);
      if (quoted === undefined) return;
      expect(quoted.texts.map(({ key }) => key)).toEqual(['text']);
      expect(parse(quoted.texts[0]?.cure ?? '')).toEqual({ text });
      expect(line.slice((quoted.texts[0]?.column ?? 0) - 1)).toMatch(new RegExp(`^${RegExp.escape(text)}`));
    }),
  );
});

test('so are mappings side by side', () => {
  fc.assert(
    fc.property(words, words, (one, other) => {
      const line = `title: [{ on: 2026-03-01, text: ${one} }, { on: 2026-03-02, text: ${other} }]`;
      const [quoted] = quotings(line);
      const texts = quoted?.texts ?? [];
      for (const { cure, column } of texts) {
        const { text } = parse(cure) as { text: string };
        expect(line.slice(column - 1).startsWith(text)).toBe(true);
      }
      // One that is read as it is stays.
      const read = parse(quoted?.line ?? line) as { title: { on: string; text: string }[] };
      if (texts.length === 2) expect(read.title.map(({ text }) => text)).toEqual([one, other]);
      else if (texts.length === 1) expect(read.title).toHaveLength(2);
    }),
  );
});

test.each([
  ['deck: One # two', 'deck: "One # two"'],
  ['what: {A} signed agreement.', 'what: "{A} signed agreement."'],
  ['    name: World: News,', '    name: "World: News",'],
  ['name: "A \\d day"', 'name: A \\d day'],
])('%s becomes %s', (line, mended) => {
  expect(quotings(line)[0]?.line).toBe(mended);
});

test.each([
  ['  - { text: Both sides., sources: [p1] }'],
  ['  - { text: "Both: sides", sources: [p1] } # as they say'],
  ['title: A trip - and more'],
  ['sources: [p1, p2] # all of them'],
  ['title: [{ on: 2026-03-01, text: A trip }]'],
  ['touches: [lima, copper'],
])('%s needs no quotes', (line) => {
  expect(quotings(line)).toEqual([]);
});
