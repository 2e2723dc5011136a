import { sentence } from '../words/sentence.ts';

/** Some texts as sentences, one after the other; what is missing is left out. */
export const prose = (...parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined)
    .map(sentence)
    .join(' ');
