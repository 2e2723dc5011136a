/** What a program prints when a value is missing, and never an editor. */
const leak = /\bundefined\b|\bNaN\b|\[object \w+\]|Invalid Date|\bInfinity\b/g;

/** Values that a template printed although they weren't there, each with the words around it. */
export function leakedValues(text: string): string[] {
  return [...text.matchAll(leak)].map(({ index }) => text.slice(Math.max(0, index - 30), index + 30));
}
