import { expect, test } from 'vitest';
import { breakable } from '../../../src/cards/breakable.ts';

test('between words of Thai, Lao and Khmer a line may break', () => {
  for (const [text, least] of [
    ['เกลือมาถึงท่าเรือแล้ว', 4],
    ['ເກືອມາຮອດທ່າເຮືອ', 2],
    ['អំបិលបានមកដល់កំពង់ផែ', 3],
  ] as const) {
    const parts = breakable(text).split('\u200b');
    expect(parts.join('')).toBe(text);
    expect(parts.length).toBeGreaterThan(least);
    // No mark is parted from its letter.
    for (const part of parts) expect(part).not.toMatch(/^\p{M}/u);
  }
});

test.each(['Busan', 'قال الوزير', '塩は港に着いた', 'मंत्री ने कहा', ''])('%j stays as it is', (text) => {
  expect(breakable(text)).toBe(text);
});
