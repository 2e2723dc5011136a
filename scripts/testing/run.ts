import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { root } from '../root.ts';

const running = new Set<ChildProcess>();

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    for (const child of running) child.kill('SIGTERM');
    process.exit(1);
  });
}

/**
 * Runs a script with this very Node and passes its output on as it comes, each line under the runner's name
 * because two runners may speak at once. Gives whether it ended well.
 */
export function run(
  name: string,
  script: string,
  args: string[],
  env: NodeJS.ProcessEnv = {},
): Promise<boolean> {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      console.log(`${name.padEnd(11)} | ${line}`);
    });
  }
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.log(`${name.padEnd(11)} | ${error.message}`);
      running.delete(child);
      resolve(false);
    });
    child.once('close', (code) => {
      running.delete(child);
      resolve(code === 0);
    });
  });
}
