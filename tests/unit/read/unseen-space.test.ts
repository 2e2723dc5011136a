import { expect, test } from 'vitest';
import { unseenSpaces } from '../../../src/story/read/unseen-space.ts';

const nbsp = '\u00a0';

test.each([
  [`${nbsp}${nbsp}- { text: A }`, 1, 'U+00A0', '  - { text: A }'],
  [`  -${nbsp}{ text: A }`, 4, 'U+00A0', '  - { text: A }'],
  ['deck:\u2003One', 6, 'U+2003', 'deck: One'],
  ['\u200b  deck: One', 1, 'U+200B', '  deck: One'],
  [' \u3000deck: One', 2, 'U+3000', '  deck: One'],
])('%j', (line, column, code, cure) => {
  const [found, ...others] = unseenSpaces(`title: A\n${line}\nb: c`);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ line: 2, column, cure });
  expect(found?.wrong).toContain(code);
});

test.each([
  [`  He said:${nbsp}no`],
  [`deck: One${nbsp}%`],
  [`  said:${nbsp}no`.replace('said', 'Minister')],
  ['\tdeck: One'],
])('%j is left as it is', (line) => {
  expect(unseenSpaces(line)).toEqual([]);
});
