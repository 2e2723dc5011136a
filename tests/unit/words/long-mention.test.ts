import { expect, test } from 'vitest';
import { isLongMention } from '../../../src/words/long-mention.ts';

test.each([
  ['Xi Jinping', false],
  ['Twenty-four letters here', false],
  ['Twenty-five letters here.', true],
  ['<em class="a-long-name-of-a-class">Xi</em> Jinping', false],
  ['<em>Twenty-five</em> letters here.', true],
  ['', false],
])('%s', (html, long) => {
  expect(isLongMention(html)).toBe(long);
});
