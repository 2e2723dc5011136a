/** The way from the top of the frontmatter down to a field: `['deadlines', 0, 'due']`. */
export type Path = readonly (string | number)[];

/** Something wrong in the record, found by its path; the reading room turns the path into a place. */
export interface Fault {
  readonly at: Path;
  /** Point at the key instead of its value, because the key is what is wrong. */
  readonly key?: true;
  readonly wrong: string;
  readonly cure: string;
}

/** A line and a column, both from 1; the column counts UTF-16 units. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** Something wrong at a known spot of the file. */
export interface Finding extends Spot {
  readonly field: string;
  readonly wrong: string;
  readonly cure: string;
}

/** Prints a path as an editor reads it: `deadlines[0].states[1].on`. */
export function printPath(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}
