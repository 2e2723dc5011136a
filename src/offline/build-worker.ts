import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** What a site’s worker is: one that keeps pages, or one that takes an earlier one away. */
export type WorkerKind = 'worker' | 'off';

/**
 * The text of a worker for a site under a base path, in one file without imports. `version` names what it brings along: a browser
 * takes a worker of other bytes for a new one.
 */
export async function buildWorker(kind: WorkerKind, base: string, version: string): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { WAYBILL_BASE: JSON.stringify(base), WAYBILL_VERSION: JSON.stringify(version) },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: fileURLToPath(new URL(`${kind}.ts`, import.meta.url)),
        output: { format: 'iife' },
      },
    },
  });
  const [chunk] = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  if (chunk?.type !== 'chunk') throw new TypeError(`No worker came of src/offline/${kind}.ts.`);
  return chunk.code;
}
