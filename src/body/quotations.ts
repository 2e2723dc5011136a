import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { componentTag } from './body.ts';
import { plainText } from './heading.ts';
import type { Section } from './sections.ts';

/** A piece of a sentence: words of the story’s own, or words that it quotes, whose they are, and their sources’ ids. */
export type Piece =
  | { readonly kind: 'own'; readonly text: string }
  | { readonly kind: 'quoted'; readonly text: string; readonly by: string; readonly cite: readonly string[] };

/** A sentence of the prose that quotes somebody. */
export type QuotingSentence = readonly Piece[];

/** What is read in one go: no sentence goes on behind it. */
const passages = new Set(['p', 'li', 'td', 'th', 'h3', 'h4', 'h5', 'h6']);

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

const inOneLine = (text: string): string => text.replace(/\s+/gu, ' ');

/** The pieces of a node, without those of the passages in it; notes have no words. */
function piecesOf({ children }: Element): readonly Piece[] {
  return children.flatMap((child): readonly Piece[] => {
    if (child.type === 'text') return [{ kind: 'own', text: inOneLine(child.value) }];
    if (child.type !== 'element' || passages.has(child.tagName)) return [];
    if (child.tagName !== componentTag.Quote) return piecesOf(child);
    const { by, cite } = child.properties;
    const text = inOneLine(plainText(child)).trim();
    return [{ kind: 'quoted', text, by: String(by), cite: String(cite).split(/\s+/) }];
  });
}

/** A piece as it is read: behind a full stop a quotation may begin a sentence, and it may end one. */
const asRead = (piece: Piece): string => (piece.kind === 'quoted' ? `“${piece.text}”` : piece.text);

/** The sentences of some pieces that quote. A quotation of several sentences is in one. */
function quotingSentences(pieces: readonly Piece[]): readonly QuotingSentence[] {
  let length = 0;
  const placed = pieces.map((piece) => {
    const from = length;
    length += asRead(piece).length;
    return { piece, from, to: length };
  });
  const quotations = placed.filter(({ piece }) => piece.kind === 'quoted');
  const ends = Array.from(
    sentences.segment(pieces.map(asRead).join('')),
    ({ index, segment }) => index + segment.length,
  ).filter((end) => !quotations.some(({ from, to }) => from < end && end < to));
  return ends
    .map((end, index): QuotingSentence => {
      const start = ends[index - 1] ?? 0;
      return placed
        .filter(({ from, to }) => from < end && to > start)
        .map(({ piece, from }) =>
          piece.kind === 'quoted'
            ? piece
            : { kind: 'own', text: piece.text.slice(Math.max(0, start - from), end - from) },
        );
    })
    .filter((sentence) => sentence.some(({ kind }) => kind === 'quoted'))
    .map(trimmed);
}

/** A sentence without the spaces around it. */
const trimmed = (sentence: QuotingSentence): QuotingSentence =>
  sentence
    .map((piece, index) => {
      if (piece.kind === 'quoted') return piece;
      const begun = index === 0 ? piece.text.trimStart() : piece.text;
      return { ...piece, text: index === sentence.length - 1 ? begun.trimEnd() : begun };
    })
    .filter(({ text }) => text !== '');

/** The sentences of a section that quote somebody, in their order. */
export function quotationsIn({ content }: Section): readonly QuotingSentence[] {
  const found: QuotingSentence[] = [];
  for (const node of content) {
    visit(node, 'element', (element) => {
      if (passages.has(element.tagName)) found.push(...quotingSentences(piecesOf(element)));
    });
  }
  return found;
}
