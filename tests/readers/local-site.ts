import { once } from 'node:events';
import { siteServer } from '../../scripts/site-server.ts';
import { siteUrl } from '../build/page.ts';

/** A built site, served for as long as a test needs it. */
export interface LocalSite {
  /** Where one of its files is served: `rss.xml`. */
  readonly address: (file: string) => string;
  readonly close: () => void;
}

/**
 * Serves a built site under its base path, with the headers it always has, at an address of this machine. Its own
 * addresses name another host, which may not exist: a test asks for a file by its path.
 */
export async function localSite(dist: string): Promise<LocalSite> {
  const server = siteServer(dist, siteUrl.pathname).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new TypeError('The server does not listen.');
  const base = `http://127.0.0.1:${address.port}${siteUrl.pathname}`;
  return {
    address: (file) => new URL(file, base).href,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
