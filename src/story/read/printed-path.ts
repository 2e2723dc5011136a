import path from 'node:path';

/**
 * A file as a problem names it, so that a terminal or an editor can open it: from the working directory where it lies in that,
 * and by its whole path elsewhere.
 */
export function printedPath(file: string, workingDir = process.cwd()): string {
  const from = path.relative(workingDir, file);
  const outside = path.isAbsolute(from) || from === '..' || from.startsWith(`..${path.sep}`);
  return (outside ? path.resolve(file) : from).split(path.sep).join('/');
}
