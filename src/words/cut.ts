/** What must not stand before an ellipsis. */
const loose = /[\s,;:.،，、–—-]+$/u;

/** An end inside a script that sets no spaces between its words. */
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー]\p{M}*$/u;

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * The beginning of a text in at most so many characters, cut after a word and with an ellipsis; a first word
 * longer than that is cut inside. A text short enough stays as it is.
 */
export function cut(words: string, most: number): string {
  const characters = Array.from(words);
  if (characters.length <= most) return words;
  const room = characters.slice(0, Math.max(1, most - 1)).join('');
  const next = characters[Math.max(1, most - 1)];
  const end =
    next === ' '
      ? room.length
      : unspaced.test(room)
        ? (segmenter.segment(words).containing(room.length)?.index ?? 0)
        : room.lastIndexOf(' ');
  const kept = (end > 0 ? room.slice(0, end) : room).replace(loose, '');
  const text = closed(`${kept === '' ? room : kept}…`);
  // What closes it needs room, too.
  return Array.from(text).length > most && most > 3 ? cut(words, most - 1) : text;
}

/** What was cut inside a quotation or an isolate ends it, so that it doesn’t draw in what stands behind. */
const closed = (text: string): string =>
  ['“”', '\u2068\u2069'].reduce((all, [open = '', close = '']) => {
    const isOpen = all.lastIndexOf(open) > all.lastIndexOf(close);
    return isOpen ? `${all}${close}` : all;
  }, text);
