import type { Node } from '@takumi-rs/core';
import type { Face } from './faces.ts';

/** A text of a drawing with the face it is set in. */
export interface FacedText extends Face {
  readonly words: string;
}

/**
 * Every text of a drawing with the face it is set in.
 * @throws TypeError when a text names no face.
 */
export function textsOf(node: Node): readonly FacedText[] {
  switch (node.type) {
    case 'text': {
      const { fontFamily, fontWeight } = (node.style ?? {}) as Partial<Record<string, unknown>>;
      if (typeof fontFamily !== 'string' || typeof fontWeight !== 'number')
        throw new TypeError(`“${node.text}” is set in no face.`);
      // The families behind the first only help out.
      return [{ words: node.text, fontFamily: fontFamily.replace(/,.*/u, ''), fontWeight }];
    }
    case 'container':
      return (node.children ?? []).flatMap(textsOf);
    case 'image':
      return [];
  }
}
