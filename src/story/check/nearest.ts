/** How many letters must be put in, taken out, changed or swapped to make one text of the other. */
export function distance(one: string, other: string): number {
  const a = Array.from(one);
  const b = Array.from(other);
  let before: number[] = [];
  let last = b.map((_, index) => index + 1);
  last.unshift(0);
  for (const [i, letter] of a.entries()) {
    const row = [i + 1];
    for (const [j, opposite] of b.entries()) {
      const change = (last[j] ?? 0) + (letter === opposite ? 0 : 1);
      let least = Math.min(change, (last[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1);
      if (i > 0 && j > 0 && letter === b[j - 1] && a[i - 1] === opposite) {
        least = Math.min(least, (before[j - 1] ?? 0) + 1);
      }
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** Longer texts are not compared: the table grows with the product of the lengths. */
const longest = 80;

/**
 * The candidate that was probably meant: the same but for capitals, or a few slips away, or the only one
 * that begins or ends with what was written. Undefined where a guess would only mislead.
 */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  if (written.length === 0 || written.length > longest) return undefined;
  const from = written.toLowerCase();
  const allowed = Math.max(1, Math.floor(from.length / 3));
  let best: { candidate: string; steps: number } | undefined;
  const containing: string[] = [];
  for (const candidate of candidates) {
    const to = candidate.toLowerCase();
    if (to === from) return candidate;
    if (from.length > 2 && (to.startsWith(from) || to.endsWith(from))) containing.push(candidate);
    if (Math.abs(to.length - from.length) > allowed) continue;
    const steps = distance(from, to);
    if (steps <= allowed && (best === undefined || steps < best.steps)) best = { candidate, steps };
  }
  if (best !== undefined) return best.candidate;
  return containing.length === 1 ? containing[0] : undefined;
}

/**
 * The id that was probably meant. Short ids and those that differ in their digits (p1, p9) are no misspellings
 * of one another: to guess among them would put another source or block in the place of the right one.
 */
export function idMeant(written: string, candidates: readonly string[]): string | undefined {
  const digits = (id: string): string => id.replaceAll(/[^0-9]/g, '');
  return nearest(
    written,
    candidates.filter(
      (id) => id.toLowerCase() === written.toLowerCase() || (id.length > 3 && digits(id) === digits(written)),
    ),
  );
}
