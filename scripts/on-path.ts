import path from 'node:path';

/** Where a command would be, in each folder that `PATH` names, in its order. */
export function onPath(command: string): string[] {
  return (process.env['PATH'] ?? '').split(path.delimiter).map((folder) => path.join(folder, command));
}
