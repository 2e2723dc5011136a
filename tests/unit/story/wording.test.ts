import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wording } from '../../../src/schema/wording.ts';
import { wordingAt } from '../../../src/story/wording.ts';
import { history, instantWithin } from './arbitrary.ts';
import { at, momentIn } from './blocks.ts';

const text = wording('A text.', 40, 'Words.');

test('a text that is one text never changes', () => {
  const read = text.parse('Always.');
  for (const year of ['1990', '2025', '2060'])
    expect(wordingAt(read, 'UTC', at(`${year}-01-01T00:00[UTC]`))).toBe('Always.');
});

test.each([
  // Before its first wording stands the first.
  ['2025-10-19T23:59', 'They will meet.'],
  ['2025-10-20T00:00', 'They will meet.'],
  ['2025-10-30T10:59', 'They will meet.'],
  ['2025-10-30T11:00', 'They meet.'],
  ['2025-10-30T23:59', 'They meet.'],
  ['2025-10-31T00:00', 'They met.'],
  ['2030-01-01T00:00', 'They met.'],
])('by the clock of its zone, at %s', (time, expected) => {
  const read = text.parse([
    { on: '2025-10-20', text: 'They will meet.' },
    { on: '2025-10-30T11:00', text: 'They meet.' },
    { on: '2025-10-31', text: 'They met.' },
  ]);
  expect(wordingAt(read, 'Asia/Seoul', at(`${time}[Asia/Seoul]`))).toBe(expected);
});

test('a text needs at least one wording, each with its date', () => {
  expect(text.safeParse([]).success).toBe(false);
  expect(text.safeParse([{ text: 'Words.' }]).success).toBe(false);
});

test('a day below a minute of that very day begins with that minute, as states do', () => {
  const read = text.parse([
    { on: '2025-10-20', text: 'One.' },
    { on: '2025-10-30T11:00', text: 'Two.' },
    { on: '2025-10-30', text: 'Three.' },
  ]);
  expect(wordingAt(read, 'UTC', at('2025-10-30T10:59[UTC]'))).toBe('One.');
  expect(wordingAt(read, 'UTC', at('2025-10-30T11:00[UTC]'))).toBe('Three.');
});

test('it is the last before the first that has not begun, whatever the dates', () => {
  fc.assert(
    fc.property(history(), instantWithin(), ({ zone, ons }, instant) => {
      const read = text.parse(ons.map((on, index) => ({ on, text: `Wording ${index}.` })));
      const ahead = ons.findIndex((on) => Temporal.Instant.compare(momentIn(zone, on).start, instant) > 0);
      const last = (ahead === -1 ? ons.length : ahead) - 1;
      expect(wordingAt(read, zone, instant)).toBe(`Wording ${Math.max(0, last)}.`);
    }),
  );
});
