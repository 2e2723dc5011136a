/** The size that Open Graph, Mastodon, Signal and the rest agree on. */
export const card = { width: 1200, height: 630 } as const;

/** Paper left free on both sides. */
export const margin = 48;

/** Where the four bands of the card begin: masthead, story, strip; and the paper below. */
export const bands = { masthead: 30, story: 104, strip: 478, foot: 604 } as const;

/** The rule over the strip is heavier than all others. */
export const heavyRule = 5;

/** The most that the map takes: it runs off the right edge and stands on the strip's rule. */
export const mapBox = { width: 590, height: 356 } as const;

/** Paper between the headline and the map. */
export const gutter = 36;

/** A stop's number on the map, across. */
export const numberSize = 30;

/** The room for the strip, below its heavy rule. */
export const stripRoom = {
  width: card.width - 2 * margin,
  height: bands.foot - bands.strip - heavyRule,
} as const;
