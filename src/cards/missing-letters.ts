import type { Node } from '@takumi-rs/core';
import { missingFrom } from './coverage.ts';
import type { Face } from './faces.ts';
import { named } from './letter-name.ts';

/** A card can't be printed: the fonts have no shape for one of its characters. */
export class MissingLetters extends Error {
  override readonly name = 'MissingLetters';
}

interface Printed extends Face {
  readonly words: string;
}

/** Every text of a drawing with the face it is set in. */
function texts(node: Node): readonly Printed[] {
  switch (node.type) {
    case 'text': {
      const { fontFamily, fontWeight } = (node.style ?? {}) as Partial<Record<string, unknown>>;
      if (typeof fontFamily !== 'string' || typeof fontWeight !== 'number')
        throw new TypeError(`“${node.text}” is set in no face.`);
      return [{ words: node.text, fontFamily, fontWeight }];
    }
    case 'container':
      return (node.children ?? []).flatMap(texts);
    case 'image':
      return [];
  }
}

/**
 * Refuses a card of which the fonts lack a character: an empty box would be printed in its place.
 * @throws MissingLetters with all such characters and the texts they stand in.
 */
export function refuseMissingLetters(page: Node, address: string): void {
  const missing = texts(page).flatMap(({ words, ...face }) =>
    missingFrom(face, words).map((letter) => `  ${named(letter)} in “${words}”, set in ${face.fontFamily}`),
  );
  if (missing.length === 0) return;
  throw new MissingLetters(
    [
      `The card ${address} can’t be printed, because its fonts lack:`,
      ...new Set(missing),
      'Write the text with Latin letters and common signs.',
    ].join('\n'),
  );
}
