import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { headersFile } from './framing.ts';

/** Writes the file `_headers`; as a page Astro would leave it out, since its name begins with an underscore. */
export function writeHeaders(): AstroIntegration {
  let base = '/';
  return {
    name: 'waybill-write-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir }) => writeFile(new URL('_headers', dir), headersFile(base)),
    },
  };
}
