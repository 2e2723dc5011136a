/** What must not stand before an ellipsis. */
const loose = /[\s,;:.–—-]+$/u;

/**
 * The beginning of a text in at most so many characters, cut after a word and with an ellipsis; a first word
 * longer than that is cut inside. A text short enough stays as it is.
 */
export function cut(words: string, most: number): string {
  const characters = Array.from(words);
  if (characters.length <= most) return words;
  const room = characters.slice(0, Math.max(1, most - 1)).join('');
  const next = characters[Math.max(1, most - 1)];
  const end = next === ' ' ? room.length : room.lastIndexOf(' ');
  const kept = (end > 0 ? room.slice(0, end) : room).replace(loose, '');
  return `${kept === '' ? room : kept}…`;
}
