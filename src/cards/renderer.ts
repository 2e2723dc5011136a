import { Renderer, type Node } from '@takumi-rs/core';
import { helpFor } from './coverage.ts';
import { cardFonts, fontOf, type FontFile } from './fonts.ts';
import { textsOf } from './texts-of.ts';

/** Draws in Latin letters at once, and reads the letters of another script when the first text has one. */
class CardRenderer extends Renderer {
  readonly #read = new Map<string, Promise<unknown>>();

  override async measure(
    ...[source, ...how]: Parameters<Renderer['measure']>
  ): ReturnType<Renderer['measure']> {
    await this.#readFor(source);
    return super.measure(source, ...how);
  }

  override async render(...[source, ...how]: Parameters<Renderer['render']>): ReturnType<Renderer['render']> {
    await this.#readFor(source);
    return super.render(source, ...how);
  }

  async #readFor(source: Node | string): Promise<void> {
    if (typeof source === 'string') return;
    const files = textsOf(source).flatMap(({ words, ...face }) =>
      helpFor(face, words).flatMap((help) => help.files),
    );
    for (const file of files) {
      const reading = this.#read.get(file.file) ?? this.#register(file);
      this.#read.set(file.file, reading);
      await reading;
    }
  }

  async #register(file: FontFile): Promise<void> {
    await this.registerFont(await fontOf(file));
  }
}

let ready: Promise<Renderer> | undefined;

async function withFonts(): Promise<Renderer> {
  const renderer = new CardRenderer();
  for (const font of await cardFonts()) await renderer.registerFont(font);
  return renderer;
}

/** The renderer of all cards of a build: reading the fonts takes longer than drawing a card. */
export function rendererWithFonts(): Promise<Renderer> {
  ready ??= withFonts();
  return ready;
}
