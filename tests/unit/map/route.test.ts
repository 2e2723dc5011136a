import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasWay, routeMap, standsAt, type RouteMap } from '../../../src/map/route.ts';
import type { StopView } from '../../../src/story/stop.ts';

const width = 300;
const label = 18;

type Place = readonly [latitude: number, longitude: number];

const stopAt = ([latitude, longitude]: Place, index = 0, part: Partial<StopView> = {}): StopView => ({
  id: `stop-${index}`,
  kind: 'visit',
  placeId: `stop-${index}`,
  place: 'Somewhere',
  country: 'KR',
  latitude,
  longitude,
  zone: 'UTC',
  purpose: 'A purpose.',
  phase: 'ahead',
  moved: false,
  steps: [],
  engagements: [],
  ...part,
});
const mapOf = (places: readonly Place[]): RouteMap =>
  routeMap(
    places.map((place, index) => stopAt(place, index)),
    width,
    label,
  );

const washington: Place = [38.9, -77.04];
const tokyo: Place = [35.68, 139.69];
const seoul: Place = [37.57, 126.98];
const busan: Place = [35.18, 129.08];
const kualaLumpur: Place = [3.14, 101.69];
const kiritimati: Place = [1.87, -157.43];
const fiji: Place = [-18.12, 178.45];
const samoa: Place = [-13.83, -171.76];
const reykjavik: Place = [64.15, -21.94];
const dakar: Place = [14.7, -17.4];

const routes: readonly (readonly [string, readonly Place[]])[] = [
  ['one stop', [busan]],
  ['two neighbours', [seoul, busan]],
  ['a region', [kualaLumpur, tokyo, seoul, busan]],
  ['across the date line', [fiji, samoa, kiritimati]],
  ['across the Pacific', [washington, tokyo, busan]],
  ['across Greenwich', [reykjavik, [52.5, 13.4], [36.8, 10.2]]],
  ['the whole world', [washington, [25.12, 51.31], kualaLumpur, tokyo, busan, washington]],
  [
    'both sides of the cut in the Atlantic',
    [
      [0, -29.5],
      [0, 60],
      [0, 150],
      [0, -120],
      [0, -30.5],
    ],
  ],
  [
    'from pole to pole',
    [
      [90, 0],
      [0, 20],
      [-90, 0],
    ],
  ],
  [
    'opposite places',
    [
      [0, 20],
      [0, -160],
    ],
  ],
  ['the same place twice', [busan, seoul, busan]],
  ['the same place only', [busan, busan, busan]],
  [
    'on the date line itself',
    [
      [0, 180],
      [0, -180],
    ],
  ],
  ['an island far from any coast', [kiritimati]],
  ['the middle of the ocean', [[-48.9, -123.4]]],
  [
    'north to south',
    [
      [60, -75],
      [-50, -70],
    ],
  ],
];

const between = (value: number, low: number, high: number) => value >= low && value <= high;

function expectSound(map: RouteMap): void {
  const drawn = `${map.land}${map.travelled}${map.ahead}`;
  expect(drawn).not.toMatch(/NaN|Infinity|undefined/);
  expect(Number.isFinite(map.height)).toBe(true);
  expect(map.height).toBeGreaterThan(label);
  for (const stop of map.stops) {
    expect(
      between(stop.x, 0, map.width) && between(stop.y, 0, map.height),
      `${stop.id} is at ${stop.x},${stop.y}`,
    ).toBe(true);
    expect(
      between(stop.labelX, label / 2 - 1, map.width - label / 2 + 1) &&
        between(stop.labelY, label / 2 - 1, map.height - label / 2 + 1),
      `the number of ${stop.id} is at ${stop.labelX},${stop.labelY}`,
    ).toBe(true);
  }
  map.stops.forEach((one, index) => {
    for (const other of map.stops.slice(index + 1)) {
      const apart = Math.hypot(one.labelX - other.labelX, one.labelY - other.labelY);
      expect(apart, `${one.id} and ${other.id}`).toBeGreaterThanOrEqual(label);
    }
  });
}

describe('every stop is inside the frame, and no two numbers touch', () => {
  test.each(routes)('%s', (_, places) => {
    const map = mapOf(places);
    expectSound(map);
    expect(map.stops).toHaveLength(places.length);
    expect(map.land).toMatch(/^M/);
  });

  test('wherever the stops lie', () => {
    const place = fc.tuple(
      fc.double({ min: -90, max: 90, noNaN: true }),
      fc.double({ min: -180, max: 180, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 12 }), (places) => {
        expectSound(mapOf(places));
      }),
    );
  });
});

describe('the frame', () => {
  /** Units of the drawing between two places that lie ten degrees apart. */
  const scale = (map: RouteMap) => {
    const [one, other] = map.stops;
    return one && other ? Math.hypot(one.x - other.x, one.y - other.y) : 0;
  };

  test('of a region shows the region', () => {
    expect(
      scale(
        mapOf([
          [35, 125],
          [35, 135],
        ]),
      ),
    ).toBeGreaterThan(100);
    expect(scale(mapOf([[35, 125], [35, 135], kualaLumpur]))).toBeGreaterThan(50);
  });

  test('of the world shows the world', () => {
    expect(scale(mapOf([[35, 125], [35, 135], washington, [25, 51], [0, 10]]))).toBeLessThan(15);
  });

  test('over the date line is the shorter way round', () => {
    const map = mapOf([fiji, samoa]);
    const [west, east] = map.stops;
    expect(west && east && west.x < east.x).toBe(true);
    expect(scale(map)).toBeGreaterThan(80);
  });

  test.each(routes)('is no strip, upright or lying: %s', (_, places) => {
    expect(between(mapOf(places).height / width, 0.25, 1.25)).toBe(true);
  });

  test('has the Pacific whole when it shows the world', () => {
    const [japan, america] = mapOf([tokyo, washington, dakar, [25, 51]]).stops;
    expect(japan && america && japan.x < america.x).toBe(true);
  });
});

describe('legs', () => {
  const route = (...phases: readonly StopView['phase'][]) =>
    routeMap(
      phases.map((phase, index) => stopAt([35, 100 + index * 10], index, { phase })),
      width,
      label,
    );
  const legs = (path: string) => (path.match(/M/g) ?? []).length;

  test.each([
    [['ahead', 'ahead', 'ahead'], 0, 2],
    [['visited', 'under-way', 'ahead'], 1, 1],
    [['visited', 'visited', 'visited'], 2, 0],
    [['visited', 'today', 'ahead'], 0, 2],
    [['visited', 'outcome-unknown', 'visited'], 1, 1],
    // A cancelled stop is left off the line, which goes past it.
    [['visited', 'cancelled', 'visited'], 1, 0],
    [['visited', 'cancelled', 'ahead'], 0, 1],
    [['ahead'], 0, 0],
  ] as const)('%j', (phases, travelled, ahead) => {
    const map = route(...phases);
    expect(legs(map.travelled)).toBe(travelled);
    expect(legs(map.ahead)).toBe(ahead);
  });

  test.each([
    ['two scenes', ['scene', 'scene'], 0],
    ['a scene before a route', ['scene', 'start', 'visit'], 1],
    ['a scene between two stops, whose leg goes past it', ['start', 'scene', 'visit'], 1],
    ['a single visit', ['visit', 'scene'], 0],
  ] as const)('of %s: nobody travels to a scene', (_, kinds, count) => {
    const map = routeMap(
      kinds.map((kind, index) => stopAt([35, 100 + index * 10], index, { kind })),
      width,
      label,
    );
    expect(legs(map.ahead) + legs(map.travelled)).toBe(count);
    expect(hasWay(map)).toBe(count > 0);
    expect(hasWay({ ...map, travelled: map.ahead, ahead: map.travelled })).toBe(count > 0);
    expect(map.stops.map(({ number }) => number)).toEqual(kinds.map((_kind, index) => index + 1));
    expectSound(map);
  });

  test('a map of scenes leaves no room for ways that nobody goes', () => {
    const least = (kind: StopView['kind']) =>
      Math.min(
        ...routeMap([stopAt([60, 30], 0, { kind }), stopAt([60, 110], 1, { kind })], width, label).stops.map(
          ({ y }) => y,
        ),
      );
    expect(least('scene')).toBeLessThan(least('visit'));
  });

  test('a leg has as many points as its curve needs', () => {
    const points = (...places: readonly Place[]) => mapOf(places).ahead.split('L').length;
    expect(points(seoul, busan)).toBeLessThan(5);
    expect(points([0, 100], [0, 140])).toBeLessThan(5);
    expect(points(tokyo, washington)).toBeGreaterThan(8);
    expect(points(tokyo, washington)).toBeLessThan(30);
  });

  test('a leg over the cut in the Atlantic is drawn on both edges', () => {
    const map = mapOf([washington, dakar, tokyo, [-33.9, 151.2], [55, 83]]);
    expect(legs(map.ahead)).toBeGreaterThan(4);
    expectSound(map);
  });
});

describe('numbers', () => {
  test('are those of the itinerary, also past a cancelled stop', () => {
    const stops = [stopAt(seoul, 0), stopAt(tokyo, 1, { phase: 'cancelled' }), stopAt(busan, 2)];
    expect(routeMap(stops, width, label).stops.map(({ id, number }) => [id, number])).toEqual([
      ['stop-0', 1],
      ['stop-2', 3],
    ]);
  });

  test('a journey’s end where it began has none; a second visit has', () => {
    const round = [
      stopAt(washington, 0, { kind: 'start' }),
      stopAt(tokyo, 1),
      stopAt(washington, 2, { kind: 'end' }),
    ];
    expect(routeMap(round, width, label).stops.map(({ number }) => number)).toEqual([1, 2]);
    expect(routeMap(round, width, label).stops.map(({ end }) => end)).toEqual([
      { id: 'stop-2', number: 3 },
      undefined,
    ]);
    expect(mapOf([busan, seoul, busan]).stops.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  test('a journey’s end stands at the number of its place', () => {
    const [at, other] = routeMap(
      [stopAt(busan, 0, { kind: 'start' }), stopAt(tokyo, 1), stopAt(busan, 2, { kind: 'end' })],
      width,
      label,
    ).stops.map((stop) => ['stop-0', 'stop-1', 'stop-2', undefined].filter((id) => standsAt(stop, id)));
    expect([at, other]).toEqual([['stop-0', 'stop-2'], ['stop-1']]);
  });

  test('stand on their point where there is room', () => {
    for (const stop of mapOf([kualaLumpur, tokyo]).stops)
      expect([stop.labelX, stop.labelY]).toEqual([stop.x, stop.y]);
  });

  test('are filled once a stop is reached', () => {
    const stops = (['visited', 'under-way', 'today', 'ahead', 'outcome-unknown'] as const).map(
      (phase, index) => stopAt([35, 100 + index * 10], index, { phase }),
    );
    expect(routeMap(stops, width, label).stops.map(({ done }) => done)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

test.each([
  ['all cancelled', [stopAt(busan, 0, { phase: 'cancelled' })]],
  ['of no stops', []],
])('a route %s still has its map', (_, stops) => {
  const map = routeMap(stops, width, label);
  expectSound(map);
  expect(map.stops).toEqual([]);
  expect(map.land).toMatch(/^M/);
});

test.each([
  ['Dubai', [25.2, 55.3], 'Los Angeles', [34.05, -118.24]],
  ['Doha', [25.29, 51.53], 'San Francisco', [37.77, -122.42]],
  ['Perth', [-31.95, 115.86], 'Buenos Aires', [-34.6, -58.38]],
] as const)('the way from %s %j to %s stays inside the drawing', (_, from, __, to) => {
  const { ahead, height } = mapOf([from, to]);
  const heights = [...ahead.matchAll(/,(-?[\d.]+)/g)].map(([, y]) => Number(y));
  expect(Math.min(...heights)).toBeGreaterThan(0);
  expect(Math.max(...heights)).toBeLessThan(height);
});
