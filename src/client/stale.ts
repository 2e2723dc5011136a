const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

/**
 * The sentence for a page that was made before a date and is read after it, or nothing while the printed
 * state is still true.
 */
export function staleNote(
  validUntil: string | undefined,
  built: string,
  what: string,
  now: number,
): string | undefined {
  if (validUntil === undefined || now < Date.parse(validUntil)) return undefined;
  return `${what} This page was made on ${date.format(Date.parse(built))}, before that; what came of it isn’t recorded here.`;
}
