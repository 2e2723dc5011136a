import { existsSync } from 'node:fs';

/** Whether this is Debian, or made from it, and packages of the system may be installed without asking. */
export function isRootOnDebian(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}
