import { expect, test } from 'vitest';
import { cardFonts, codepoints, family } from '../../../src/cards/fonts.ts';

test('ranges are read as pairs of first and last', () => {
  expect(codepoints('U+0000-00FF,U+0131, U+1EA0-1EF9')).toEqual([
    [0, 255],
    [0x131, 0x131],
    [0x1ea0, 0x1ef9],
  ]);
});

test('both families come in two weights, each with every Latin letter', async () => {
  const fonts = await cardFonts();
  expect(new Set(fonts.map(({ name }) => name))).toEqual(new Set(Object.values(family)));
  expect(fonts).toHaveLength(2 * 2 * 3);
  for (const { data, unicodeRange } of fonts) {
    expect(data.byteLength).toBeGreaterThan(2_000);
    expect(unicodeRange?.flat().every(Number.isInteger)).toBe(true);
  }
});
