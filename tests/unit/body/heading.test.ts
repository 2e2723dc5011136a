import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headingSlug } from '../../../src/body/heading.ts';

describe('the fragment of a heading', () => {
  test.each([
    ['What was 155%?', 'what-was-155'],
    ['Why did he go?', 'why-did-he-go'],
    ['What is still not known, and what would settle it?', 'what-is-still-not-known'],
    ['Trump’s trip', 'trumps-trip'],
    ["Trump's trip", 'trumps-trip'],
    ['Café – naïve', 'cafe-naive'],
    ['  a  --  b  ', 'a-b'],
    ['US$350bn', 'us-350bn'],
    ['?!', ''],
    // A mark is part of a letter in many scripts: it is left off Latin ones only.
    ['何が起きたか', '何が起きたか'],
    ['한국은 무엇을', '한국은-무엇을'],
    ['नरेन्द्र मोदी', 'नरेन्द्र-मोदी'],
  ])('%s', (heading, slug) => {
    expect(headingSlug(heading)).toBe(slug);
  });

  test('does not depend on how an accent is typed', () => {
    expect(headingSlug('Cafe\u0301')).toBe(headingSlug('Caf\u00e9'));
    expect(headingSlug('한국'.normalize('NFD'))).toBe(headingSlug('한국'));
  });

  test('can always stand in an address: no space, no stroke at either end, at most five words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (heading) => {
        expect(headingSlug(heading)).toMatch(
          /^(?:[\p{Letter}\p{Mark}\p{Number}]+(?:-[\p{Letter}\p{Mark}\p{Number}]+){0,4})?$/u,
        );
      }),
    );
  });
});
