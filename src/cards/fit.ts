import type { MeasuredNode, Node, Renderer } from '@takumi-rs/core';

/** Room for a part of the card. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** A line is measured with the space that ends it; that space may stick out. */
const endingSpace = 0.3;

/** Whether everything measured stays inside the room: boxes, and the lines of text in their boxes. */
export function fits(measured: MeasuredNode, room: Room): boolean {
  const [, , , , x, y] = measured.transform;
  return (
    x + measured.width <= room.width + 1 &&
    y + measured.height <= room.height + 1 &&
    measured.runs.every((run) => run.x + run.width <= measured.width + 1 + run.height * endingSpace) &&
    measured.children.every((child) => fits(child, room))
  );
}

/** The first setting whose drawing fits the room; the last one when none does. */
export async function firstFitting<Setting>(
  renderer: Renderer,
  settings: readonly Setting[],
  draw: (setting: Setting) => Node,
  room: Room,
): Promise<Node> {
  let drawn: Node = { type: 'container', children: [] };
  for (const setting of settings) {
    drawn = draw(setting);
    if (fits(await renderer.measure(drawn), room)) return drawn;
  }
  return drawn;
}
