/** Runs of letters between which no spaces stand: Han, kana, Hangul, and the scripts of South-East Asia. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Mark}ー]+/gu;

/** A space between the two parts of a name in Chinese characters or kana. */
const withinName =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])\s(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

const runs = (text: string): readonly string[] => text.match(unspaced) ?? [];

const endings = (run: string): readonly string[] =>
  [...graphemes.segment(run)].slice(1).map(({ index }) => run.slice(index));

/**
 * What a name in a script without spaces can be searched by beside its beginning: it is one word to a search engine, which
 * finds words by how they begin. So each of its endings is given as well: of 习近平, 近平 and 平. A name in two parts is
 * often written as one: of 高市 早苗, also 高市早苗.
 */
export function innerWords(text: string): readonly string[] {
  const joined = text.replace(withinName, '');
  const asOne = joined === text ? [] : runs(joined).flatMap((run) => [run, ...endings(run)]);
  return [...new Set([...runs(text).flatMap(endings), ...asOne])];
}
