/** A run of a script that sets no spaces between its words, and whose letters can’t be parted anywhere. */
const unspaced = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}][\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{M}]+/gu;

const words = new Intl.Segmenter('th', { granularity: 'word' });

/** A text with an invisible break between words that stand together: the renderer knows none in these scripts. */
export function breakable(text: string): string {
  return text.replace(unspaced, (run) =>
    Array.from(words.segment(run), ({ segment }) => segment).join('\u200b'),
  );
}
