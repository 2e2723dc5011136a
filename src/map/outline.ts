import { geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';

/** Rings smaller than this in both directions, in drawing units, are left out: they would be specks. */
const leastExtent = 5;

/** Points of a coast nearer to each other than this are one point. */
const leastStep = 3.4;

/**
 * A drawing context that writes whole units, relative, without points that fall together. The land of a map
 * is the largest thing on a page; written so it takes a fifth of the bytes at the same look.
 */
class Outline {
  readonly #rings: [number, number][][] = [];

  beginPath(): void {
    this.#rings.length = 0;
  }

  moveTo(x: number, y: number): void {
    this.#rings.push([[Math.round(x), Math.round(y)]]);
  }

  lineTo(x: number, y: number): void {
    const ring = this.#rings.at(-1);
    const last = ring?.at(-1);
    const point: [number, number] = [Math.round(x), Math.round(y)];
    if (last === undefined || Math.hypot(last[0] - point[0], last[1] - point[1]) < leastStep) return;
    ring?.push(point);
  }

  arc(): void {
    throw new TypeError('An outline is made of straight lines.');
  }

  closePath(): void {
    // Every ring is closed when it is written.
  }

  written(): string {
    return this.#rings
      .filter((ring) => {
        const extent = (axis: 0 | 1) =>
          Math.max(...ring.map((p) => p[axis])) - Math.min(...ring.map((p) => p[axis]));
        return ring.length > 2 && Math.max(extent(0), extent(1)) >= leastExtent;
      })
      .map((ring) => {
        let [x, y] = [0, 0];
        const steps = ring.map(([nextX, nextY], index) => {
          const step = index === 0 ? `M${nextX},${nextY}l` : `${nextX - x},${nextY - y} `;
          [x, y] = [nextX, nextY];
          return step;
        });
        return `${steps.join('').trim().replace(/[ ,]-/g, '-')}z`;
      })
      .join('');
  }
}

/** Shapes on the globe as a compact SVG path. */
export function outline(shapes: GeoPermissibleObjects, projection: GeoProjection): string {
  const context = new Outline();
  geoPath(projection, context)(shapes);
  return context.written();
}
