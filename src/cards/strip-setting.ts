import type { CardStrip } from './story-card.ts';

/** One way to set the strip. */
export interface StripSetting {
  readonly size: number;
  /** How many of the places under VIA, or WHERE, are named; the rest are counted. */
  readonly via: number;
  /** The widest a cell may be, in sizes of its type. */
  readonly cell: number;
  /** The last resort for a word longer than its cell. */
  readonly breakWords?: boolean;
  /** Leaves CARRYING out, where two names as long as a sentence take all the room. */
  readonly light?: boolean;
  /** The most letters of a name, where even two names are too long: those of Chinese are twice as wide as Latin ones. */
  readonly letters?: number;
}

/** Type smaller than this is lost in a timeline: sooner count places than print them smaller. */
const least = 22;

/** The settings to try, best first: smaller type before places left out, places left out before broken words. */
export function stripSettings({ via, where }: CardStrip): readonly (readonly StripSetting[])[] {
  const places = via.length > 0 ? via : where;
  const all = places.length;
  return [
    ...[30, 28, 26, 24, least].flatMap((size) => [11, 8].map((cell) => [{ size, via: all, cell }])),
    places.map((_, index) => ({ size: least, via: all - 1 - index, cell: 8 })),
    ...[least, 20, 18].flatMap((size) => [11, 14].map((cell) => [{ size, via: 0, cell }])),
    ...[false, true].flatMap((light) =>
      [20, 18, 16].flatMap((size) =>
        [11, 16].map((cell) => [{ size, via: 0, cell, breakWords: true, light }]),
      ),
    ),
    [48, 36, 24, 12].map((letters) => ({
      size: 16,
      via: 0,
      cell: 16,
      breakWords: true,
      light: true,
      letters,
    })),
  ];
}
