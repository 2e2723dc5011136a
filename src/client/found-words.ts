/** What a search found, for those who see its results and those who hear of them. */
export function foundWords(count: number, words: string): string {
  const of = words === '' ? '' : ` for “${words}”`;
  if (count === 0) return `No results${of}. Words are found by how they begin, spelt as they are here.`;
  return `${count} result${count === 1 ? '' : 's'}${of}`;
}
