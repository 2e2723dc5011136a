import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findReader, type Reader } from '../../scripts/find-readers.ts';

const execute = promisify(execFile);

/** Looked for once: a program is run many times. */
const found = new Map<Reader, string | undefined>();

/**
 * Runs a reader for at most a minute and gives what it prints. It must not hold up this process, which serves what
 * it reads. Nothing is asked of a proxy, and words are read and written in UTF-8, whatever the machine is set to.
 * @throws Error when the reader is missing, fails or takes longer, with what it printed.
 */
export async function runReader(
  reader: Reader,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<string> {
  if (!found.has(reader)) found.set(reader, findReader(reader));
  const program = found.get(reader);
  if (program === undefined)
    throw new Error(`There is no ${reader} here. \`npm run test:readers\` installs it.`);
  const { stdout } = await execute(program, args, {
    env: { ...process.env, no_proxy: '*', NO_PROXY: '*', LC_ALL: 'C.UTF-8', TZ: 'UTC', ...env },
    timeout: 60_000,
    maxBuffer: 256 * 1024 * 1024,
  });
  return stdout;
}
