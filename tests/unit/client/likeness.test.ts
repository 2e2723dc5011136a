import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { likeness } from '../../../src/client/likeness.ts';

describe('how much of some words stands in a text', () => {
  test.each([
    ['Busan', 'The meeting in Busan', 5],
    ['busan', 'BUSAN', 5],
    ['bussan', 'Busan', 4],
    ['sanchez', 'Pedro Sánchez', 7],
    ['Sánchez', 'Pedro Sanchez', 7],
    ['xi-jinpin', 'Xi Jinping', 7],
    ['accord of busan', 'The accord', 6],
    ['nothing', 'Busan', 0],
    ['the', 'The accord', 0],
    ['', 'The accord', 0],
    ['busan', '', 0],
    ['?', '!', 0],
  ])('%s in %s: %d', (written, text, groups) => {
    expect(likeness(written, text)).toBe(groups);
  });

  test('is most in the text itself', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(words, fc.string(), (all, text) => {
        const written = all.join('-');
        expect(likeness(written, text)).toBeLessThanOrEqual(likeness(written, written));
      }),
    );
  });
});
