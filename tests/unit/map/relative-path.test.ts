import fc from 'fast-check';
import svgpath from 'svgpath';
import { expect, test } from 'vitest';
import { relativePath } from '../../../src/map/relative-path.ts';

test.each([
  ['', ''],
  ['M271,47L280,41L291,36', 'M271 47l9-6 11-5'],
  ['M29,61L43,66M110,50L110,51', 'M29 61l14 5m67-16l0 1'],
])('%s', (path, shorter) => {
  expect(relativePath(path)).toBe(shorter);
});

const whole = fc.integer({ min: -1000, max: 1000 });
const line = fc
  .array(fc.tuple(whole, whole), { minLength: 2 })
  .map((points) => `M${points.map((point) => point.join()).join('L')}`);

test('draws the same points', () => {
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const path = lines.join('');
      expect(svgpath(relativePath(path)).abs().toString()).toBe(svgpath(path).toString());
    }),
  );
});
