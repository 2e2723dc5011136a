import { base } from './build-values.ts';
import { keepPage, keptAt, lastingFile, tidy } from './keep.ts';
import { isKeepable, isLasting, isPage } from './kinds.ts';
import { listed, marked, titleOf } from './mark.ts';
import { worker, type Asked } from './scope.ts';
import { filesShelf, ownShelf, pagesShelf, prefix } from './shelves.ts';

/** How long a reader who has a copy waits for the newest page. */
const patience = 3000;

const offlinePage = new URL(`${base}offline/`, worker.location.origin).href;

worker.addEventListener('install', (event) => {
  event.waitUntil(
    fetch(offlinePage, { cache: 'reload' })
      .then((response) => {
        if (!isKeepable(response)) throw new TypeError(`${offlinePage} can’t be had.`);
        return keepPage(offlinePage, response, ownShelf);
      })
      .then(() => worker.skipWaiting()),
  );
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

worker.addEventListener('fetch', (event) => {
  const { method, headers, destination, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== worker.location.origin || headers.has('range')) return;
  if (destination === 'document' && isPage(pathname, base)) {
    event.respondWith(page(event, origin + pathname));
  } else if (isLasting(pathname, base)) {
    event.respondWith(lastingFile(origin + pathname));
  }
});

/** Lets go of what other versions kept for themselves, and keeps the pages that were open before there was a worker. */
async function takeOver(): Promise<void> {
  const current = new Set([pagesShelf, filesShelf, ownShelf]);
  const names = (await worker.caches.keys()).filter((name) => name.startsWith(prefix) && !current.has(name));
  await Promise.all(names.map((name) => worker.caches.delete(name)));
  await worker.registration.navigationPreload.enable();
  await worker.clients.claim();
  const pages = await worker.caches.open(pagesShelf);
  for (const { url } of await worker.clients.matchAll({ type: 'window' })) {
    const { origin, pathname } = new URL(url);
    const address = origin + pathname;
    if (!isPage(pathname, base) || (await pages.match(address)) !== undefined) continue;
    const response = await fetch(address, { cache: 'force-cache' });
    if (isKeepable(response)) await keepPage(address, response);
  }
  await tidy();
}

/** The newest page; when it doesn't come, or not in time, the kept one, which says so; or the page that says what is kept. */
async function page(event: Asked, address: string): Promise<Response> {
  // Asked for by itself, it is answered from here: only here is known what is kept.
  if (address === offlinePage) return keptPages(200);
  const arriving = newest(event, address);
  // However late it comes, it is kept.
  event.waitUntil(arriving.catch(() => undefined));
  const kept = await (await worker.caches.open(pagesShelf)).match(address);
  try {
    const response = await (kept === undefined ? arriving : Promise.race([arriving, tooLate()]));
    if (kept === undefined || response.status < 500) return response;
  } catch {
    // No connection, or a very slow one.
  }
  return kept === undefined ? keptPages(503) : copy(kept, marked(await kept.clone().text(), keptAt(kept)));
}

async function newest(event: Asked, address: string): Promise<Response> {
  const response = (await event.preloadResponse) ?? (await fetch(event.request));
  if (isKeepable(response)) event.waitUntil(keepPage(address, response.clone()));
  return response;
}

function tooLate(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => {
      reject(new DOMException('The newest page takes long.', 'TimeoutError'));
    }, patience);
  });
}

const copy = ({ headers }: Response, html: string, status = 200): Response =>
  new Response(html, { status, headers });

async function keptPages(status: number): Promise<Response> {
  const empty = await (await worker.caches.open(ownShelf)).match(offlinePage);
  if (empty === undefined) return Response.error();
  const pages = await worker.caches.open(pagesShelf);
  const kept = await Promise.all(
    (await pages.keys()).map(async ({ url }) => {
      const response = await pages.match(url);
      return (
        response && {
          path: new URL(url).pathname,
          title: titleOf(await response.clone().text()),
          keptAt: keptAt(response),
        }
      );
    }),
  );
  const all = kept.filter((each) => each !== undefined).reverse();
  return copy(empty, listed(await empty.clone().text(), all), status);
}
