const limit = 300;

/**
 * The beginning of a text, cut where a sentence ends, at about 300 characters. The point of an initial, as in
 * “the U.S. Senate”, ends none.
 */
export function cutAtSentence(text: string): string {
  let cut = '';
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)) {
    const whole = cut !== '' && !/\b\p{Lu}\.\s*$/u.test(cut);
    if (whole && (cut + segment).trim().length > limit) break;
    cut += segment;
  }
  return cut.trim();
}

/** The parts of a block as sentences: what doesn’t end as one is given its end. */
export function asSentences(parts: readonly string[]): string {
  return parts
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .map((part) => (/[.?!…:]["”’)]*$/u.test(part) ? part : `${part}.`))
    .join(' ');
}
