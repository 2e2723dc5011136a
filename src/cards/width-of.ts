import type { Renderer } from '@takumi-rs/core';
import { faces } from './faces.ts';
import { text } from './node.ts';
import type { Words } from './set-words.ts';

/** How wide words are on one line, in the largest size they may have. */
export async function widthOf(
  renderer: Renderer,
  { words, face, sizes, leading, tracking = '0em' }: Words,
): Promise<number> {
  const { width } = await renderer.measure(
    text(words, {
      ...faces[face],
      fontSize: sizes[0],
      lineHeight: leading,
      letterSpacing: tracking,
      fontVariantNumeric: 'lining-nums',
      whiteSpace: 'nowrap',
    }),
  );
  return Math.ceil(width);
}
