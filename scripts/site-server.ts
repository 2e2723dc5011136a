import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { headersFor, parseHeadersFile, type HeaderRule } from './headers-file.ts';

/** Media types which the general table knows by an older name, or which browsers would take for Latin-1. */
const mediaTypes = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.md', 'text/markdown; charset=utf-8'],
  ['.ics', 'text/calendar; charset=utf-8'],
  ['.xml', 'application/xml; charset=utf-8'],
  ['.opml', 'text/x-opml; charset=utf-8'],
  ['.rss', 'application/rss+xml; charset=utf-8'],
  ['.atom', 'application/atom+xml; charset=utf-8'],
]);

/**
 * Serves a built site as a static host does: files under `base` with the headers that its file `_headers` asks
 * for, and the page 404.html for everything else.
 */
export function siteServer(dist: string, base: string): Server {
  const files = sirv(dist, {
    dev: true,
    etag: true,
    setHeaders(response, pathname) {
      const mediaType = mediaTypes.get(path.extname(pathname));
      if (mediaType !== undefined) response.setHeader('Content-Type', mediaType);
    },
  });
  return createServer((request, response) => {
    const url = request.url ?? '/';
    const [pathname = '/'] = url.split(/[?#]/);
    for (const [name, value] of headersFor(headerRules(dist), pathname)) response.setHeader(name, value);
    const notFound = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(notFoundPage(dist));
    };
    if (`${url}/` === base) {
      response.writeHead(308, { Location: base }).end();
    } else if (url.startsWith(base)) {
      request.url = url.slice(base.length - 1);
      files(request, response, notFound);
    } else {
      notFound();
    }
  });
}

/** Read for each request: a site may be built anew while it is served. */
function headerRules(dist: string): readonly HeaderRule[] {
  const file = path.join(dist, '_headers');
  return existsSync(file) ? parseHeadersFile(readFileSync(file, 'utf8')) : [];
}

function notFoundPage(dist: string): string {
  try {
    return readFileSync(path.join(dist, '404.html'), 'utf8');
  } catch {
    return 'Not found';
  }
}
