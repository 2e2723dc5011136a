import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.ts';

/** The script behind a package's command, to be run by this very Node: `packageBin('eslint', 'eslint')`. */
export function packageBin(name: string, command: string): string {
  const folder = path.join(root, 'node_modules', name);
  const manifest: unknown = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'bin' in manifest) {
    const { bin } = manifest;
    if (typeof bin === 'string') return path.join(folder, bin);
    if (typeof bin === 'object' && bin !== null) {
      const file = new Map<string, unknown>(Object.entries(bin)).get(command);
      if (typeof file === 'string') return path.join(folder, file);
    }
  }
  throw new Error(`The package ${name} has no command ${command}.`);
}
