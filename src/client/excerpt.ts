/** A piece of an excerpt, and whether it is what was searched for. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** The pieces of an excerpt as the search engine writes it: as HTML, in which `<mark>` is the one tag, and `<` and `>` are escaped. */
export function pieces(excerpt: string): readonly Piece[] {
  return excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .map((text, index) => ({
      text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
      found: index % 2 === 1,
    }))
    .filter(({ text }) => text !== '');
}
