import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withPolicy } from './content-security-policy.ts';
import { withOneStyle } from './one-style.ts';

/** Gives every built page its Content Security Policy. */
export function sealPages(): AstroIntegration {
  return {
    name: 'waybill-seal-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        for await (const page of glob('**/*.html', { cwd: root })) {
          const file = join(root, page);
          await writeFile(file, withPolicy(withOneStyle(await readFile(file, 'utf8'))));
        }
      },
    },
  };
}
