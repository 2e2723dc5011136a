import { runs } from './runs.ts';

/** Installs packages of Debian, with what they can't do without and nothing else. */
export function aptInstall(packages: readonly string[]): boolean {
  return (
    runs('apt-get', 'update') && runs('apt-get', 'install', '-y', '--no-install-recommends', ...packages)
  );
}
