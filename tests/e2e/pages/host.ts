import { once } from 'node:events';
import { createServer } from 'node:http';
import { test as base, type FrameLocator, type Page } from '@playwright/test';

/** A page of somebody else, on another origin, with one frame in it. */
export class HostPage {
  readonly frame: FrameLocator;
  readonly #page: Page;
  readonly #serve: (html: string) => string;

  constructor(page: Page, serve: (html: string) => string) {
    this.frame = page.frameLocator('iframe');
    this.#page = page;
    this.#serve = serve;
  }

  /** Opens the page with some HTML in its column. */
  async open(html: string, column = 600): Promise<void> {
    const address = this.#serve(
      `<!doctype html><html lang="en"><title>A host</title><p>Words of the host.</p><div style="width:${column}px">${html}</div></html>`,
    );
    await this.#page.goto(address);
  }
}

/** Tests with a host, which has a server of its own: browsers let no made-up page reach a local one. */
export const test = base.extend<{ host: HostPage }>({
  host: async ({ page }, use) => {
    let body = '';
    const server = createServer((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(body);
    }).listen(0, 'localhost');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await use(
      new HostPage(page, (html) => {
        body = html;
        return `http://localhost:${port}/`;
      }),
    );
    server.close();
    server.closeAllConnections();
  },
});
