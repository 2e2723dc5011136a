import type { Node } from '@takumi-rs/core';
import type { Stamp } from '../words/stamp.ts';
import { family } from './fonts.ts';
import { ink } from './ink.ts';
import { box, drawing, text } from './node.ts';

/** The ink of each tone of a stamp. */
const toneInk: Record<Stamp['tone'], string> = {
  ink: ink.ink,
  red: ink.red,
  green: ink.green,
  soft: ink.soft,
};

/** The shape of a stamp, drawn in a square of 16, as `src/styles/stamp.css` draws it on the page. */
const shapes: Record<Stamp['shape'], string> = {
  sure: '<circle cx="8" cy="8" r="8" fill="currentColor"/>',
  said: '<circle cx="8" cy="8" r="6.5" stroke-width="3"/>',
  maybe: '<circle cx="8" cy="8" r="6.5" stroke-width="3" stroke-dasharray="3.4 3.4"/>',
  no: '<path d="M2 14 14 2" stroke-width="4"/>',
  split: '<path d="M1.5 1.5h13v13h-13z" stroke-width="3"/><path d="M8 0h8v16H8z" fill="currentColor"/>',
  open: '<path d="M1.5 1.5h13v13h-13z" stroke-width="3" stroke-dasharray="4.6 3"/>',
};

function stampShape({ shape, tone }: Stamp): string {
  const colour = toneInk[tone];
  const drawn = shapes[shape].replaceAll('currentColor', colour);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="none" stroke="${colour}">${drawn}</svg>`;
}

/** A stamp: its shape and its word, in a frame. */
export function stampNode(stamp: Stamp, size: number): Node {
  const colour = toneInk[stamp.tone];
  return box(
    {
      alignItems: 'center',
      alignSelf: 'flex-start',
      gap: size * 0.34,
      padding: `${size * 0.06}px ${size * 0.36}px ${size * 0.1}px`,
      border: `2.5px solid ${colour}`,
      borderRadius: 3,
      marginTop: 4,
    },
    [
      drawing(stampShape(stamp), size * 0.56, size * 0.56, { flexShrink: 0 }),
      text(stamp.word, {
        fontFamily: family.grotesque,
        fontWeight: 600,
        fontSize: size * 0.92,
        lineHeight: 1.1,
        color: colour,
        whiteSpace: 'nowrap',
      }),
    ],
  );
}
