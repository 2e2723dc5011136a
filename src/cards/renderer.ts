import { Renderer } from '@takumi-rs/core';
import { cardFonts } from './fonts.ts';

let ready: Promise<Renderer> | undefined;

async function withFonts(): Promise<Renderer> {
  const renderer = new Renderer();
  for (const font of await cardFonts()) await renderer.registerFont(font);
  return renderer;
}

/** The renderer of all cards of a build: reading the fonts takes longer than drawing a card. */
export function rendererWithFonts(): Promise<Renderer> {
  ready ??= withFonts();
  return ready;
}
