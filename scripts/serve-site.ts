import { existsSync } from 'node:fs';
import path from 'node:path';
import { basePath } from './base-path.ts';
import { siteServer } from './site-server.ts';

/**
 * Serves `dist` in the foreground until Ctrl-C or SIGTERM. `PORT`, `HOST` and `BASE_PATH` come from the
 * environment.
 */
export function serveSite(dist: string): void {
  const port = Number(process.env['PORT'] ?? 4321);
  const host = process.env['HOST'] ?? 'localhost';
  const base = basePath(process.env['BASE_PATH']);

  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    fail(`PORT is a number from 0 to 65535, not "${process.env['PORT'] ?? ''}".`);
    return;
  }
  if (!existsSync(path.join(dist, 'index.html'))) {
    fail(`There is no site in ${path.relative('', dist)}. Run \`npm run build\` first.`);
    return;
  }

  const server = siteServer(dist, base);
  server.on('error', (error: NodeJS.ErrnoException) => {
    fail(
      error.code === 'EADDRINUSE'
        ? `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=4322 npm start`
        : `The site cannot be served at ${host}:${port}: ${error.message}`,
    );
  });
  server.listen(port, host, () => {
    const address = server.address();
    const actual = typeof address === 'object' && address !== null ? address.port : port;
    console.log(`Waybill is at http://${host}:${actual}${base} (Ctrl-C stops it)`);
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => process.exit());
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
