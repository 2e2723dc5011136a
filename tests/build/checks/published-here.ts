import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteUrl } from '../page.ts';
import { fileAt, bytes } from '../site.ts';

/** A built site, served over HTTP at an address of its own. */
export interface PublishedHere {
  /** The address here of a path of the site, with its base path. */
  readonly at: (pathname: string) => string;
  readonly close: () => Promise<void>;
}

const mediaTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  png: 'image/png',
};

/**
 * Serves the built site as if it had been built for the address it is served at: the absolute addresses in its
 * pages, which those who unfurl a link follow, lead here and not to a host that is somebody else's.
 */
export async function publishHere(): Promise<PublishedHere> {
  let origin = '';
  const server: Server = createServer((request, response) => {
    const file = fileAt(new URL(request.url ?? '/', siteUrl));
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const type = mediaTypes[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    const body = bytes(file);
    const textual = /html|json/.test(type);
    response.setHeader('content-type', type);
    response.end(textual ? body.toString('utf8').replaceAll(siteUrl.origin, origin) : body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  origin = `http://127.0.0.1:${port}`;
  return {
    at: (pathname) => origin + pathname,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => {
          if (error === undefined) resolve();
          else reject(error);
        });
      }),
  };
}
