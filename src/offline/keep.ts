import { base } from './build-values.ts';
import { filesIn } from './kinds.ts';
import { filesShelf, ownShelf, pagesShelf } from './shelves.ts';
import { worker } from './scope.ts';

/** As many pages are kept as somebody reads on a long journey. */
const mostPages = 30;

/** When a page was kept stands among its headers, in milliseconds. */
const stamp = 'kept-at';

export const keptAt = (response: Response): number => Number(response.headers.get(stamp));

/** A file that never changes: the kept one, or else from the network, kept from then on. */
export async function lastingFile(address: string): Promise<Response> {
  const files = await worker.caches.open(filesShelf);
  const kept = await files.match(address);
  if (kept !== undefined) return kept;
  const response = await fetch(address);
  if (response.status === 200 && response.type === 'basic') await files.put(address, response.clone());
  return response;
}

/** Keeps the files that a text at an address names, and what those name. */
async function keepFiles(text: string, address: string, seen = new Set<string>()): Promise<void> {
  const further = filesIn(text, address, base).filter((file) => !seen.has(file));
  for (const file of further) seen.add(file);
  await Promise.all(
    further.map(async (file) => {
      const response = await lastingFile(file);
      if (response.ok && file.endsWith('.js')) await keepFiles(await response.clone().text(), file, seen);
    }),
  );
}

/** Keeps a page under its address on a shelf, and what it is made with. */
export async function keepPage(address: string, response: Response, shelf = pagesShelf): Promise<void> {
  const html = await response.text();
  const headers = new Headers(response.headers);
  // Those are about the bytes that travelled.
  headers.delete('content-encoding');
  headers.delete('content-length');
  headers.set(stamp, String(Date.now()));
  const pages = await worker.caches.open(shelf);
  // Anew, so that the order of the shelf is that of opening.
  await pages.delete(address);
  await pages.put(address, new Response(html, { headers }));
  await keepFiles(html, address);
  await tidy();
}

/** Lets go of the pages opened longest ago, and of the files that no kept page needs any more. */
export async function tidy(): Promise<void> {
  const pages = await worker.caches.open(pagesShelf);
  const opened = await pages.keys();
  await Promise.all(opened.slice(0, -mostPages).map((request) => pages.delete(request)));

  const files = await worker.caches.open(filesShelf);
  const needed = new Set<string>();
  const need = async (address: string, response: Response | undefined): Promise<void> => {
    for (const file of filesIn((await response?.text()) ?? '', address, base)) {
      if (needed.has(file)) continue;
      needed.add(file);
      if (file.endsWith('.js')) await need(file, await files.match(file));
    }
  };
  for (const shelf of [pages, await worker.caches.open(ownShelf)]) {
    for (const { url } of await shelf.keys()) await need(url, await shelf.match(url));
  }
  const lost = (await files.keys()).filter(({ url }) => !needed.has(url));
  await Promise.all(lost.map((request) => files.delete(request)));
}
