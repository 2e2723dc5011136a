import type { Problem } from '../story/problem.ts';

/** Whether a line is one that Git writes between the two sides of a merge it could not make. */
export const isMergeMark = (line: string): boolean => /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/.test(line);

/** What to say of such a line; in a list that only grows both sides are right. */
export function mergeMark(file: string, line: number, text: string, field: string): Problem {
  return {
    place: { file, line, column: 1 },
    field,
    wrong: 'A merge left this line; keep the lines of both sides, each once, and take this one out.',
    cure: `# ${text}`,
  };
}
