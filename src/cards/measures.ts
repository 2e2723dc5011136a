/** The size that Open Graph, Mastodon, Signal and the rest agree on. */
export const card = { width: 1200, height: 630 } as const;

/** The most that the map takes where it is a picture by itself: as wide as the columns that feeds are read in. */
export const pictureBox = { width: 720, height: 720 } as const;

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

/** The number of the stop that a card is about. */
export const markedSize = 42;

/** The ring of paper around that number. */
export const markedRing = 3;

/** The room for the strip, below its heavy rule. */
export const stripRoom = {
  width: card.width - 2 * margin,
  height: bands.foot - bands.strip - heavyRule,
} as const;

/** Where the line over a block begins, what stands large below it, and the paper at the foot. */
export const blockBands = { kicker: 102, hero: 152, foot: bands.foot } as const;

/** Where the heavy rule of a block's card is: what has more on record has it higher. */
export const blockRule = { deadline: 420, stop: 420, claim: 404, person: 466 } as const;

/** Paper between what stands large and the heavy rule. */
const heroFoot = 18;

/** The room between the kicker and a heavy rule. */
export const heroRoom = (rule: number) => ({
  width: card.width - 2 * margin,
  height: rule - blockBands.hero - heroFoot,
});

/** The room for the cells below a heavy rule. */
export const cellsRoom = (rule: number) => ({
  width: card.width - 2 * margin,
  height: blockBands.foot - rule - heavyRule,
});

/** The most that the map takes on a stop's card, below the kicker. */
export const stopMapBox = { width: 590, height: blockRule.stop - blockBands.hero } as const;
