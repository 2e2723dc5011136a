import { describe, expect, test } from 'vitest';
import { closeBrackets, closedHere } from '../../../src/story/read/bracket.ts';

describe('a bracket that isn’t closed', () => {
  test.each([
    ['- { text: A., sources: [p1', '- { text: A., sources: [p1] }', 23],
    ['- { text: A., sources: [p1 }', '- { text: A., sources: [p1] }', 23],
    ['- { text: "A [b", sources: [p1]', '- { text: "A [b", sources: [p1] }', 2],
    ["- { text: It's {b}, c", "- { text: It's {b}, c }", 2],
  ])('%s', (line, mended, opens) => {
    expect(closeBrackets(line)).toEqual({ line: mended, opens });
  });

  test.each([
    ['- { text: A., sources: [p1] }'],
    ['title: A story'],
    ['- { text: "A [b" }'],
    ["- { text: 'A { b' }"],
  ])('is not in %s', (line) => {
    expect(closeBrackets(line)).toBeUndefined();
  });
});

describe('a bracket is closed on its line', () => {
  test.each([
    ['when an item follows, however deep', ['- { a: b', '    - { a: b }'], true],
    ['when a field follows that stands no deeper', ['  a: { b: c', '  d: e'], true],
    ['when nothing follows', ['a: { b: c', '', ' '], true],
    ['not when what follows stands deeper', ['a: { b: c', '  d: e }'], false],
    ['not when a list of fields begins', ['- {', '- a'], false],
    ['not when a comma says that more follows', ['- { a: b,', 'c: d }'], false],
  ])('%s', (_, texts, here) => {
    expect(closedHere(texts, 0) !== undefined).toBe(here);
  });
});
