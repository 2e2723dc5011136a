import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { printProblem } from '../../../src/story/problem.ts';
import { readArticle } from '../../../src/story/read/article.ts';

const minimal = readFileSync(path.join(import.meta.dirname, '../../fixtures/good/minimal.mdx'), 'utf8');

const problems = (from: string, to: string): string => {
  expect(minimal).toContain(from);
  const reading = readArticle('a.mdx', 'a', new TextEncoder().encode(minimal.replace(from, () => to)), 'UTC');
  return reading.ok ? '' : reading.problems.map(printProblem).join('\n');
};

test.each([
  ['an id', '  - id: p1', '  - id: p1 # the first'],
  ['a date', 'knownTo: 2026-01-01', 'knownTo: 2026-01-01 # or later'],
  ['a list', 'sources: [p1] }', 'sources: [p1] } # one of them'],
  ['a text in quotes', 'deck: One sentence under the headline.', 'deck: "One # sentence." # so far'],
  ['no text at all', 'deck: One', '# A comment of its own\ndeck: One'],
  ['a name, with no space before it', 'deck: One sentence', 'deck: One sentence#1'],
])('a comment may stand behind %s', (_, from, to) => {
  expect(problems(from, to)).toBe('');
});

test('a comment behind a bare text is refused, as nobody can tell it from the text', () => {
  expect(problems('deck: One sentence', 'deck: One # sentence')).toContain('deck: "One # sentence');
});

test.each([
  [
    'a name with a space is no piece of the text above it',
    'deck: One',
    'deck: One\nsome words: two\nnote: One',
    '`some words` is no field here',
  ],
  ['an address is no prose', 'https://example.org/first', 'https://example.org/**first**', ''],
])('%s', (_, from, to, said) => {
  expect(problems(from, to)).toContain(said);
  if (said === '') expect(problems(from, to)).toBe('');
});
