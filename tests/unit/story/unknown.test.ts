import { expect, test } from 'vitest';
import { unknownAt } from '../../../src/story/unknown.ts';
import { anUnknown, at } from './blocks.ts';

const raw = anUnknown(
  { on: '2025-11-01', status: 'open', text: 'Nothing was said.' },
  { on: '2025-12-01', status: 'answered', text: 'It was.' },
);
const seen = (day: string) => unknownAt(raw, 'UTC', at(`${day}[UTC]`));

test('before anybody could ask it there is no question', () => {
  expect(seen('2025-10-31T23:59')).toBeUndefined();
});

test.each([
  ['2025-11-01T00:00', 'open', 'Nothing was said.'],
  ['2025-11-30T23:59', 'open', 'Nothing was said.'],
  ['2025-12-01T00:00', 'answered', 'It was.'],
])('at %s', (time, status, text) => {
  expect(seen(time)).toMatchObject({ status, text, question: 'Was it renewed?', settle: 'An order.' });
});
