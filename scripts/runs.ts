import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** Runs a command that installs something, shows what it prints, and gives whether it ended well within ten minutes. */
export function runs(command: string, ...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env,
    timeout: 600_000,
  });
  console.log(`${path.basename(command)} ended with ${status ?? 'no result'}`);
  return status === 0;
}
