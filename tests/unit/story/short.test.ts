import { expect, test } from 'vitest';
import { shortSentence } from '../../../src/schema/short.ts';
import { shortAt } from '../../../src/story/short.ts';
import { at } from './blocks.ts';

const raw = [
  { text: 'Always.', sources: ['p1'] },
  { text: 'Since.', sources: ['p1', 'p2'], since: '2025-10-30' },
  { text: 'Until.', sources: ['p1'], until: '2025-10-30' },
  { text: 'Between.', sources: ['p1'], since: '2025-10-30', until: '2025-11-10' },
].map((each) => shortSentence.parse(each));

test.each([
  ['2025-10-29T23:59', ['Always.', 'Until.']],
  ['2025-10-30T00:00', ['Always.', 'Since.', 'Between.']],
  ['2025-11-09T23:59', ['Always.', 'Since.', 'Between.']],
  ['2025-11-10T00:00', ['Always.', 'Since.']],
])('by the clock of the newsroom, at %s', (time, expected) => {
  const sentences = shortAt(raw, 'America/Anchorage', at(`${time}[America/Anchorage]`));
  expect(sentences.map(({ text }) => text)).toEqual(expected);
});

test('a sentence has its words and its sources, and not its dates', () => {
  const [, since] = shortAt(raw, 'UTC', at('2025-10-30T00:00[UTC]'));
  expect(since).toEqual({ text: 'Since.', sources: ['p1', 'p2'] });
});
