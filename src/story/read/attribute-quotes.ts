/** The tag at a column, with straight quotes in the place of the curly ones around its attributes. */
export function curlyTag(
  line: string,
  column: number,
): { readonly written: string; readonly straight: string } | undefined {
  for (const written of tagsAt(line, column)) {
    const straight = written.replaceAll(
      /=\s*([“”„‟″‘’‚«»"'])([^“”„‟″‘’‚«»"'<>]*)([“”„‟″‘’‚«»"'])/g,
      (_, open: string, value: string, shut: string) =>
        open === shut && /["']/.test(open) ? `=${open}${value}${shut}` : `="${value}"`,
    );
    if (straight !== written) return { written, straight };
  }
  return undefined;
}

/** The tag at a column, with quotes around those of its attributes that have none. */
export function bareTag(line: string, column: number): string | undefined {
  for (const written of tagsAt(line, column)) {
    // A value goes on until the next attribute or the end of the tag: ids of several sources have spaces between.
    const quoted = written.replaceAll(
      /=\s*(?:("[^"]*"|'[^']*'|\{[^{}]*\})|([^"'{}<>=\s][^"'{}<>=]*?))(?=\s+[A-Za-z]+\s*=|\s*\/?>$)/g,
      (_, whole: string | undefined, value: string | undefined) => `=${whole ?? `"${value ?? ''}"`}`,
    );
    if (quoted !== written) return quoted;
  }
  return undefined;
}

/** The tags of a line that a column lies in, or right behind. */
const tagsAt = (line: string, column: number): readonly string[] =>
  [...line.matchAll(/<[A-Z][^<>]*>/g)]
    .filter(({ index, 0: { length } }) => column - 1 >= index && column - 1 <= index + length)
    .map(([written]) => written);
