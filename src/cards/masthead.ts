import type { Node } from '@takumi-rs/core';
import { family } from './fonts.ts';
import { ink } from './ink.ts';
import { markDrawing } from './mark.ts';
import { bands, card, margin } from './measures.ts';
import { box, drawing, text } from './node.ts';

/** The top band: who publishes this, and how far our knowledge reaches. */
export function masthead(name: string, sourcesTo: string): Node {
  return box(
    {
      position: 'absolute',
      left: margin,
      top: bands.masthead,
      width: card.width - 2 * margin,
      height: 52,
      alignItems: 'center',
      justifyContent: 'space-between',
      borderBottom: `1px solid ${ink.rule}`,
      paddingBottom: 10,
    },
    [
      box({ alignItems: 'center', gap: 12 }, [
        drawing(markDrawing, 40, 40),
        text(name, {
          fontFamily: family.serif,
          fontWeight: 600,
          fontSize: 36,
          letterSpacing: '-0.01em',
          color: ink.ink,
        }),
      ]),
      text(`Sources read to ${sourcesTo}`, {
        fontFamily: family.grotesque,
        fontWeight: 500,
        fontSize: 24,
        color: ink.soft,
      }),
    ],
  );
}
