import type { UnknownView } from '../story/unknown.ts';

/** How a question stands, in a word. */
export const unknownWord: Record<UnknownView['status'], string> = {
  open: 'Open',
  answered: 'Answered',
};
