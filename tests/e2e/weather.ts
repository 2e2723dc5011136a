import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { root } from '../../scripts/root.ts';
import { siteServer } from '../../scripts/site-server.ts';

/** A host of the built site whose connection and contents can be changed. */
export class Weather {
  /** How many milliseconds a page takes. */
  delay = 0;
  /** What the host answers with, when not with the page. */
  status: number | undefined;
  /** Whether nothing comes through. */
  down = false;
  /** What stands in the place of a file, by its path. */
  readonly instead = new Map<string, string>();
  /** Every path that was asked for. */
  readonly asked: string[] = [];
  readonly #server: Server;

  constructor(dist: string, base = '/') {
    const site = siteServer(dist, base);
    this.#server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      this.asked.push(pathname);
      if (this.down) {
        request.destroy();
        return;
      }
      const isPage = pathname.endsWith('/');
      const answer = (): void => {
        const text = this.instead.get(pathname);
        if (isPage && this.status !== undefined) response.writeHead(this.status).end('Out of order.');
        else if (text !== undefined) send(response, pathname, text);
        else site.emit('request', request, response);
      };
      if (isPage && this.delay > 0) setTimeout(answer, this.delay);
      else answer();
    });
  }

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, 'localhost', resolve));
    return `http://localhost:${String((this.#server.address() as AddressInfo).port)}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

/** The site that these tests read. */
export const builtSite = path.resolve(process.env['DIST_DIR'] ?? path.join(root, 'dist'));

function send(response: ServerResponse, pathname: string, text: string): void {
  const type = pathname.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
  response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache' }).end(text);
}
