import type { Node } from '@takumi-rs/core';
import { family } from './fonts.ts';
import { ink } from './ink.ts';
import { bands, card, gutter, mapBox, margin } from './measures.ts';
import { box, text } from './node.ts';
import type { StoryCard } from './story-card.ts';

/** One way to set the words beside the map. */
export interface HeadlineSetting {
  readonly size: number;
  readonly deck: boolean;
  /** The last resort for a word longer than the column. */
  readonly breakWords?: boolean;
}

const sizes = [112, 104, 96, 88, 80, 74, 68, 63, 58, 54, 50, 46, 42];

/**
 * The settings to try, best first: the largest type that leaves room for the whole deck, unless the deck
 * would press the headline below what draws the eye in a timeline; then the largest without it.
 */
export const headlineSettings: readonly (readonly HeadlineSetting[])[] = [
  sizes.filter((size) => size >= 80).map((size) => ({ size, deck: true })),
  sizes.map((size) => ({ size, deck: false })),
  [54, 46, 40, 34, 28].map((size) => ({ size, deck: false, breakWords: true })),
];

/** The room for the words: the whole width when there is no map. */
export function headlineRoom(said: StoryCard): { readonly width: number; readonly height: number } {
  const map = said.map === undefined ? 0 : said.map.width - margin + gutter;
  return { width: card.width - 2 * margin - map, height: bands.strip - bands.story - 20 };
}

/** Topics, headline and, where it finds room, the deck. */
export function headline(
  said: StoryCard,
  topics: Node,
  { size, deck, breakWords = false }: HeadlineSetting,
): Node {
  const { width } = headlineRoom(said);
  return box({ flexDirection: 'column', width }, [
    box({ marginBottom: 8 }, [topics]),
    text(said.headline, {
      fontFamily: family.serif,
      fontWeight: 600,
      fontSize: size,
      lineHeight: 1.05,
      letterSpacing: '-0.02em',
      color: ink.ink,
      textWrap: 'balance',
      overflowWrap: breakWords ? 'anywhere' : 'normal',
    }),
    ...(deck
      ? [
          text(said.deck, {
            fontFamily: family.serif,
            fontWeight: 400,
            fontSize: mapBox.width > width ? 25 : 29,
            lineHeight: 1.32,
            marginTop: 14,
            color: ink.soft,
            textWrap: 'pretty',
          }),
        ]
      : []),
  ]);
}
