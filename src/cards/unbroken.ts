/** A date or a time that stays on one line, and is cut off whole or not at all. */
export const unbroken = (words: string): string => words.replaceAll(' ', '\u00a0');
