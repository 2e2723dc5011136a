import { ink } from './ink.ts';

/**
 * The mark in a square of 64: the ring of a stamp, open where the longer hand of a clock goes through to its
 * next stop. It is drawn in strokes only, so that whoever sets it chooses the colour.
 */
export const mark = [
  '<path stroke-width="7" d="M37.5 9.6A25.5 25.5 0 1 0 54.4 26.5"/>',
  '<path stroke-width="6.5" stroke-linejoin="round" d="M30 48V34L53 11"/>',
  '<circle cx="53.5" cy="10.5" r="4.25" stroke-width="8.5"/>',
].join('');

/** The stamp's second ring; drawn smaller than 48 pixels the mark does without it, where it would be a haze. */
export const innerRing = '<path class="fine" stroke-width="1.75" d="M36.3 16.6A18.5 18.5 0 1 0 47.4 27.7"/>';

/** The mark in the red of the page, as an SVG of its own. */
export const markDrawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" fill="none" stroke="${ink.red}">${mark}</svg>`;
