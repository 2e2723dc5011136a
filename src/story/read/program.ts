import type { Finding } from '../check/fault.ts';

const begins = /^(?:import|export)(?=[\s{*]|$)/;

/** Whether a text begins as MDX's programs do. */
export function isProgram(text: string): boolean {
  return begins.test(text);
}

/** Says that a paragraph is taken for a program; one that is prose gets a capital letter. */
export function programRefusal(paragraph: string): { readonly wrong: string; readonly cure: string } {
  const word = paragraph.slice(0, 6);
  const prose = !/["'=*{]/.test(paragraph);
  const capital = `${word.slice(0, 1).toUpperCase()}${paragraph.slice(1)}`;
  return {
    wrong: `A paragraph that begins with \`${word}\` is a program, and an article holds none.`,
    cure: prose ? capital : '(nothing: take it out)',
  };
}

/**
 * Hides programs from the parser: some unfinished ones (`import a`, then a brace and a code fence) make it end
 * the whole process. The first letter becomes a capital, so that every position stays as it is.
 */
export function shield(source: string): string {
  return source.replaceAll(/^(?:[ \t>*+-]|\d+[.)])*[ie](?=(?:mport|xport)(?:[\s{*]|$))/gm, (start) => {
    return start.slice(0, -1) + start.slice(-1).toUpperCase();
  });
}

/** The paragraphs that are programs, outside of code: the line each begins on, counted from 0. */
export function programLines(lines: readonly string[]): readonly number[] {
  const found: number[] = [];
  let fence: string | undefined;
  for (const [index, line] of lines.entries()) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence) === true && line.trim() === mark) fence = undefined;
      continue;
    }
    if (mark !== undefined) fence = mark;
    else if (isProgram(line) && (lines[index - 1] ?? '').trim() === '') found.push(index);
  }
  return found;
}

/** A line that opens more lists and quotations than prose has. */
export function overNested(lines: readonly string[]): Finding | undefined {
  const line = lines.findIndex((text) => /^(?:[ \t]*>|[ \t]*[-+*](?=[ \t])){41,}/.test(text));
  if (line === -1) return undefined;
  return {
    line: line + 1,
    column: 1,
    field: 'body',
    wrong: 'Lists or quotations are nested more than 40 levels deep here.',
    cure: '(nothing: take the marks out that nest here)',
  };
}
