import type { Node } from '@takumi-rs/core';
import { missingFrom } from './coverage.ts';
import { named } from './letter-name.ts';
import { textsOf } from './texts-of.ts';

/** A card can't be printed: the fonts have no shape for one of its characters. */
export class MissingLetters extends Error {
  override readonly name = 'MissingLetters';
}

/**
 * Refuses a card of which the fonts lack a character: an empty box would be printed in its place.
 * @throws MissingLetters with all such characters and the texts they stand in.
 */
export function refuseMissingLetters(page: Node, address: string): void {
  const missing = textsOf(page).flatMap(({ words, ...face }) =>
    missingFrom(face, words).map((letter) => `  ${named(letter)} in “${words}”, set in ${face.fontFamily}`),
  );
  if (missing.length === 0) return;
  throw new MissingLetters(
    [
      `The card ${address} can’t be printed, because its fonts lack:`,
      ...new Set(missing),
      'Write the text in letters and signs that they have.',
    ].join('\n'),
  );
}
