const limit = 300;

/**
 * The beginning of a text, cut where a sentence ends, at about 300 characters or after the ones that must be said,
 * and marked as cut. The point of an initial, as in “the U.S. Senate”, ends none.
 */
export function cutAtSentence(text: string, least = 0): string {
  let cut = '';
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)) {
    const whole = cut !== '' && !/\b\p{Lu}\.\s*$/u.test(cut);
    if (whole && (cut + segment).trim().length > Math.max(limit, least)) return `${cut.trim()} …`;
    cut += segment;
  }
  return cut.trim();
}

/** A date as printed beside others, with what it leaves to them: its year, and of a clock time its day. */
export function wholeDate(printed: string, datetime: string): string {
  if (/\d{4}/.test(printed)) return printed;
  if (/[a-z]/.test(printed)) return printed.replace(/(?=,|$)/, ` ${datetime.slice(0, 4)}`);
  // Without its offset it is the day of the place, wherever it is read.
  return new Date(datetime.slice(0, 16)).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
}

/** The parts of a block as sentences: what doesn’t end as one is given its end. */
export function asSentences(parts: readonly string[]): string {
  return parts
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .map((part) => (/[.?!…:]["”’)]*$/u.test(part) ? part : `${part}.`))
    .join(' ');
}
