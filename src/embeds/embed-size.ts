import type { StoryView } from '../story/story-at.ts';
import type { Embed } from './embed.ts';
import { heightOf } from './run.ts';
import { runsOf } from './runs-of.ts';

/** The size of a frame, in CSS pixels. */
export interface EmbedSize {
  readonly width: number;
  readonly height: number;
}

/** The highest frame there is: one as high as the screen of a phone would leave no way past it. */
export const tallest = 760;

/**
 * The frame that shows an embed whole in a column 600 px wide and on a phone. Its height is that of the phone:
 * type grows with the width (src/styles/embed.css), so that little stays empty in the wider one. An itinerary
 * stands in one column there and two here; it has the height of two, and on a phone it scrolls in its frame,
 * as everything does that is higher than the highest frame.
 */
export function embedSize(embed: Embed, view: StoryView): EmbedSize {
  const height =
    embed.kind === 'itinerary' ? 365 + 96 * Math.ceil(view.stops.length / 2) : heightOf(runsOf(embed, view));
  return { width: 600, height: Math.min(Math.ceil(height / 10) * 10, tallest) };
}
