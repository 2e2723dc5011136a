import type { Node } from '@takumi-rs/core';
import { directionOf } from '../words/direction.ts';
import { breakable } from './breakable.ts';
import { helpFor } from './coverage.ts';
import type { Face } from './faces.ts';
import type { ScriptFamily } from './script-families.ts';

/** What a box of the card looks like, in the CSS names that Takumi reads. */
export type Style = Readonly<Record<string, string | number>>;

/** A box with others in it, laid out in a row unless its style says otherwise. */
export function box(style: Style, children: readonly Node[] = []): Node {
  return { type: 'container', style: { display: 'flex', ...style }, children: [...children] };
}

/**
 * A run of text in a face, its accents joined to their letters: the fonts hold few accents on their own. Where its script
 * needs help of another family, lines are as high as that one asks, and letters as near as it sets them.
 */
export function text(words: string, style: Style & Face): Node {
  const said = breakable(words.normalize('NFC'));
  const families = helpFor(style, said).map((help) => help.family);
  const direction = directionOf(said);
  return {
    type: 'text',
    text: said,
    ...(direction === undefined ? {} : { dir: direction }),
    style: {
      ...style,
      ...(families.length === 0 ? {} : helped(style, families)),
      // The renderer sets such lines to the end of the longest one, not of their box.
      ...(direction === 'rtl' && style['textWrap'] === 'pretty' ? { textWrap: 'wrap' } : {}),
    },
  };
}

function helped(style: Style & Face, families: readonly ScriptFamily[]): Style {
  const { lineHeight } = style;
  return {
    fontFamily: [...new Set([style.fontFamily, ...families.map(({ name }) => name)])].join(', '),
    letterSpacing: '0em',
    ...(typeof lineHeight === 'number'
      ? { lineHeight: Math.max(lineHeight, ...families.map(({ leading }) => leading)) }
      : {}),
  };
}

/** A drawing; it can't hold text, since no font reaches the SVG renderer. */
export function drawing(svg: string, width: number, height: number, style: Style = {}): Node {
  return {
    type: 'image',
    src: new TextEncoder().encode(svg),
    width,
    height,
    style: { ...style, width, height },
  };
}
