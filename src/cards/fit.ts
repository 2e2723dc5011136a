import type { MeasuredNode, MeasuredTextRun, Node, Renderer } from '@takumi-rs/core';

/** Room for a part of the card. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** A line is measured with the space that ends it; that space may stick out on either side, by this share of the line's height. */
const endingSpace = 0.3;

const sticksOut = ({ text, height }: MeasuredTextRun): number =>
  /\s$/u.test(text) ? height * endingSpace : 0;

/** Whether everything measured stays inside the room: boxes, and the lines of text in their boxes. */
export function fits(measured: MeasuredNode, room: Room): boolean {
  const [, , , , x, y] = measured.transform;
  return (
    x + measured.width <= room.width + 1 &&
    y + measured.height <= room.height + 1 &&
    measured.runs.every(
      (run) => run.x >= -1 - sticksOut(run) && run.x + run.width <= measured.width + 1 + sticksOut(run),
    ) &&
    measured.children.every((child) => fits(child, room))
  );
}

/**
 * The first setting whose drawing fits the room. The settings come in groups, best first; in each the later
 * take less room, so that only as many are measured as it takes to find the first by halving.
 * @throws RangeError when none fits.
 */
export async function firstFitting<Setting>(
  renderer: Renderer,
  groups: readonly (readonly Setting[])[],
  draw: (setting: Setting) => Node,
  room: Room,
): Promise<Node> {
  for (const group of groups) {
    let found = await fitting(renderer, group.at(-1), draw, room);
    if (found === undefined) continue;
    let [low, high] = [0, group.length - 1];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      const drawn = await fitting(renderer, group[middle], draw, room);
      if (drawn === undefined) low = middle + 1;
      else [high, found] = [middle, drawn];
    }
    return found;
  }
  throw new RangeError(`Nothing fits the room of ${room.width} × ${room.height}.`);
}

async function fitting<Setting>(
  renderer: Renderer,
  setting: Setting | undefined,
  draw: (setting: Setting) => Node,
  room: Room,
): Promise<Node | undefined> {
  if (setting === undefined) return undefined;
  const drawn = draw(setting);
  return fits(await renderer.measure(drawn), room) ? drawn : undefined;
}
