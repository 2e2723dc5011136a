import { counted } from './count.ts';

/** How many corrections there are, in a sentence. */
export const correctionsCount = (count: number): string =>
  count === 0
    ? 'There is none so far.'
    : `There ${count === 1 ? 'is' : 'are'} ${counted(count, 'correction')}.`;
