import type { Node } from '@takumi-rs/core';

/** What a box of the card looks like, in the CSS names that Takumi reads. */
export type Style = Readonly<Record<string, string | number>>;

/** A box with others in it, laid out in a row unless its style says otherwise. */
export function box(style: Style, children: readonly Node[] = []): Node {
  return { type: 'container', style: { display: 'flex', ...style }, children: [...children] };
}

/** A run of text, its accents joined to their letters: the fonts hold few accents on their own. */
export function text(words: string, style: Style): Node {
  return { type: 'text', text: words.normalize('NFC'), style: { ...style } };
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
