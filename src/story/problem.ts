/** Where in an article something stands; line and column count from 1, the column in UTF-16 units. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One thing wrong with an article, said so that the editor can mend it without asking. */
export interface Problem {
  readonly place: Place;
  /** The path of the field (`deadlines[0].due`), `body` for the prose, or `file` for the file itself. */
  readonly field: string;
  /** What is wrong, as a sentence. */
  readonly wrong: string;
  /** The corrected text (YAML or MDX), which can be put in as it stands. */
  readonly cure: string;
  /** Where something else may be mended instead, and its corrected text: nobody but the editor knows what is right. */
  readonly or?: { readonly places: readonly Place[]; readonly cure: string };
}

/** Prints a problem for a terminal: `file:line:column`, the field, what is wrong, and the corrected text. */
export function printProblem({ place, field, wrong, cure, or }: Problem): string {
  const other = or === undefined ? [] : [`  Or, in ${or.places.map(spot).join(', ')}:`, ...indented(or.cure)];
  return [`${spot(place)}  ${field}`, `  ${wrong}`, '  Write:', ...indented(cure), ...other].join('\n');
}

const spot = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;

const indented = (text: string): readonly string[] => text.split('\n').map((line) => `    ${line}`);
