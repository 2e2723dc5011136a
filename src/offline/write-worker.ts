import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { site } from '../site.ts';
import { buildWorker } from './build-worker.ts';

/** Writes `sw.js` at the root of the site: after the pages, because it is of the version of the one that it brings along. */
export function writeWorker(): AstroIntegration {
  let base = '/';
  return {
    name: 'waybill-write-worker',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const offline = await readFile(new URL('offline/index.html', dir));
        const version = createHash('sha256').update(offline).digest('hex').slice(0, 10);
        await writeFile(
          new URL('sw.js', dir),
          await buildWorker(site.offline ? 'worker' : 'off', base, version),
        );
      },
    },
  };
}
