import { expect, test } from 'vitest';
import { asSentences, cutAtSentence } from '../../../src/client/share-words.ts';

test.each<[readonly string[], string]>([
  [['Busan, South Korea', '30 Oct', 'Done', 'He met Xi.'], 'Busan, South Korea. 30 Oct. Done. He met Xi.'],
  [['Set by:', 'Donald Trump'], 'Set by: Donald Trump.'],
  [['Does it end?', 'He said “no.”', 'tariff (A tax.)'], 'Does it end? He said “no.” tariff (A tax.)'],
  [['', '  two\n  lines ', ' '], 'two lines.'],
  [[], ''],
])('%j becomes “%s”', (parts, sentences) => {
  expect(asSentences(parts)).toBe(sentences);
});

const long = `${'A sentence of a hundred characters, which is filled with as many letters as it takes, '.padEnd(99, 'x')}.`;

test.each([
  ['short words', 'One. Two.', 'One. Two.'],
  ['exactly the limit', [long, long, long.slice(2)].join(' '), [long, long, long.slice(2)].join(' ')],
  ['more than the limit', [long, long, long, 'End.'].join(' '), [long, long].join(' ')],
  ['one sentence over the limit', `${long.slice(0, -1).repeat(4)}. More.`, `${long.slice(0, -1).repeat(4)}.`],
  [
    'an initial where the limit is, to the end of its sentence',
    `${long} ${long} ${'x'.repeat(83)} the U.S. Senate said so. More.`,
    `${long} ${long} ${'x'.repeat(83)} the U.S. Senate said so.`,
  ],
])('%s', (_, text, cut) => {
  expect(cutAtSentence(text)).toBe(cut);
});
