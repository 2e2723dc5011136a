import type { Renderer } from '@takumi-rs/core';
import type { Stamp } from '../words/stamp.ts';
import { box } from './node.ts';
import type { SetWords } from './set-words.ts';
import { stampNode } from './stamp.ts';

/** The size of a stamp in a cell. */
const size = 38;

/** Paper above and below it. */
const above = 2;
const below = 6;

/** A stamp in a cell, with its width and the height that it takes there. */
export async function blockStamp(
  renderer: Renderer,
  stamp: Stamp,
): Promise<SetWords & { readonly width: number }> {
  const node = stampNode(stamp, size);
  const { width, height } = await renderer.measure(box({}, [node]));
  return {
    node: box({ paddingTop: above, paddingBottom: below }, [node]),
    width: Math.ceil(width),
    height: Math.ceil(height) + above + below,
  };
}
