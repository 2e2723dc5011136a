import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { headersFile } from '../../../src/metadata/framing.ts';
import { writeHeaders } from '../../../src/metadata/write-headers.ts';

test.each(['/', '/news', '/news/'])('the headers of a site under %s are written for it', async (base) => {
  const dist = await mkdtemp(path.join(tmpdir(), 'waybill-'));
  try {
    const { hooks } = writeHeaders();
    const run = (hook: 'astro:config:done' | 'astro:build:done', options: object): unknown =>
      (hooks[hook] as (given: object) => unknown)(options);
    await run('astro:config:done', { config: { base } });
    await run('astro:build:done', { dir: pathToFileURL(`${dist}/`) });
    expect(await readFile(path.join(dist, '_headers'), 'utf8')).toBe(headersFile(base));
  } finally {
    await rm(dist, { recursive: true });
  }
});
