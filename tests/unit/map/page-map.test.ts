import { expect, test, vi } from 'vitest';
import { stopAt } from '../../../src/story/stop.ts';
import { aStop, at } from '../story/blocks.ts';

vi.stubEnv('BASE_URL', '/news');
const { landAddress, landName, landSvg, pageMap } = await import('../../../src/map/page-map.ts');

const map = (...days: readonly string[]) => {
  const stops = days.map((day, index) =>
    aStop(
      { id: `stop-${index}`, at: [35 + index, 129 + index * 9], arrive: day, leave: day },
      { on: '2025-10-20' },
    ),
  );
  return pageMap(stops.flatMap((stop) => stopAt(stop, at('2025-10-21T12:00[UTC]')) ?? []));
};

test('the coast in its file is the coast of the map', () => {
  const one = map('2025-10-29', '2025-10-30');
  expect(landSvg(one)).toContain(`d="${one.land}"`);
  expect(landSvg(one)).toContain(`viewBox="0 0 ${one.width} ${one.height}"`);
  expect(landAddress(one)).toBe(`/news/maps/${landName(one)}.svg#land`);
  expect(landSvg(one)).toContain('id="land"');
});

test('two maps of one region share a file, two of different regions do not', () => {
  expect(landName(map('2025-10-29', '2025-10-30'))).toBe(landName(map('2025-11-29', '2025-11-30')));
  expect(landName(map('2025-10-29', '2025-10-30'))).not.toBe(landName(map('2025-10-29')));
  const one = map('2025-10-29');
  expect(landName({ ...one, land: 'M0 0' })).not.toBe(landName({ ...one, land: 'M0 1' }));
});
