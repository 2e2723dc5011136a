import svgpath from 'svgpath';

/** The same drawing in fewer letters: each point is written as the way to it from the last. */
export const relativePath = (path: string): string => svgpath(path).rel().toString();
