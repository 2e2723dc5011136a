/** Runs of letters between which no spaces stand: Han, kana, Hangul, and the scripts of South-East Asia. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Mark}ー]+/gu;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * What a name in a script without spaces can be searched by beside its beginning: it is one word to a search engine, which
 * finds words by how they begin. So each of its endings is given as well: of 习近平, 近平 and 平.
 */
export function innerWords(text: string): readonly string[] {
  return (text.match(unspaced) ?? []).flatMap((run) =>
    [...graphemes.segment(run)].slice(1).map(({ index }) => run.slice(index)),
  );
}
