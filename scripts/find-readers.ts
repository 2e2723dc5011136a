import { spawnSync } from 'node:child_process';
import { onPath } from './on-path.ts';

/** What reads the built site as its subscribers do. `python` is a Python with the modules feedparser and icalendar. */
export type Reader = 'python' | 'newsboat' | 'khal';

/** The program that an installed reader is; `undefined` when there is none. */
export function findReader(reader: Reader): string | undefined {
  switch (reader) {
    case 'python':
      // The first Python on the path may be one of the user's own, without what the system's has.
      return first([...onPath('python3'), '/usr/bin/python3'], '-c', 'import feedparser, icalendar');
    case 'newsboat':
      return first(onPath('newsboat'), '--version');
    case 'khal':
      return first(onPath('khal'), '--version');
  }
}

/** The first of some programs that is there and does what it is asked. */
function first(programs: readonly string[], ...args: string[]): string | undefined {
  return programs.find(
    (program) => spawnSync(program, args, { stdio: 'ignore', timeout: 60_000 }).status === 0,
  );
}
