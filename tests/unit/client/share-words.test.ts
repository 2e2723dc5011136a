import { expect, test } from 'vitest';
import { asSentences, cutAtSentence, wholeDate } from '../../../src/client/share-words.ts';

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
  ['more than the limit', [long, long, long, 'End.'].join(' '), `${long} ${long} …`],
  [
    'one sentence over the limit',
    `${long.slice(0, -1).repeat(4)}. More.`,
    `${long.slice(0, -1).repeat(4)}. …`,
  ],
  [
    'an initial where the limit is, to the end of its sentence',
    `${long} ${long} ${'x'.repeat(83)} the U.S. Senate said so. More.`,
    `${long} ${long} ${'x'.repeat(83)} the U.S. Senate said so. …`,
  ],
])('%s', (_, text, cut) => {
  expect(cutAtSentence(text)).toBe(cut);
});

test('what must be said is said over the limit, and no more', () => {
  const must = [long, long, long, 'End.'].join(' ');
  expect(cutAtSentence(`${must} More.`, must.length)).toBe(`${must} …`);
});

test.each([
  ['30 Oct', '2025-10-30', '30 Oct 2025'],
  ['26–27 Oct', '2025-10-26', '26–27 Oct 2025'],
  ['24 Oct, 23:00', '2025-10-24T23:00-04:00', '24 Oct 2025, 23:00'],
  ['11:00', '2025-10-30T11:00+09:00', '30 Oct 2025, 11:00'],
  // The day is that of the place, not of Greenwich.
  ['03:00', '2025-10-30T03:00+09:00', '30 Oct 2025, 03:00'],
  ['30 October 2025', '2025-10-30', '30 October 2025'],
  ['30 Dec 2025 – 2 Jan 2026', '2025-12-30', '30 Dec 2025 – 2 Jan 2026'],
])('the whole of “%s” (%s) is “%s”', (printed, datetime, whole) => {
  expect(wholeDate(printed, datetime)).toBe(whole);
});
