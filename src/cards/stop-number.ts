import type { Node } from '@takumi-rs/core';
import { family } from './fonts.ts';
import { ink } from './ink.ts';
import { box, text } from './node.ts';

/** The number of a stop in its disc, the same on the map and in the strip: filled once the stop is done. */
export function stopNumber(number: number, done: boolean, size: number, colour: string = ink.green): Node {
  return box(
    {
      alignItems: 'center',
      justifyContent: 'center',
      width: size,
      height: size,
      flexShrink: 0,
      borderRadius: size / 2,
      border: `2px solid ${colour}`,
      backgroundColor: done ? colour : ink.paper,
    },
    [
      text(String(number), {
        fontFamily: family.grotesque,
        fontWeight: 600,
        fontSize: Math.round(size * 0.66),
        lineHeight: 1,
        color: done ? ink.paper : colour,
      }),
    ],
  );
}
