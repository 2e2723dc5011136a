import { printProblem, type Problem } from '../src/story/problem.ts';
import { counted } from '../src/words/count.ts';

/** All problems and their sum, for the person at the terminal; `undone` is what didn't come about for them. */
export function problemReport(problems: readonly Problem[], undone: string): string {
  const files = new Set(problems.map(({ place }) => place.file)).size;
  return [
    ...problems.map((problem) => `${printProblem(problem)}\n`),
    `${counted(problems.length, 'problem')} in ${counted(files, 'file')}; ${undone}`,
  ].join('\n');
}
