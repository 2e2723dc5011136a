import { worker } from './scope.ts';
import { prefix } from './shelves.ts';

// What takes the worker's place when a site has none any more: it lets go of all that was kept, and of itself. Open
// pages stay as they are, and the next one comes from the network.
worker.addEventListener('install', (event) => {
  event.waitUntil(worker.skipWaiting());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    worker.caches
      .keys()
      .then((names) =>
        Promise.all(
          names.filter((name) => name.startsWith(prefix)).map((name) => worker.caches.delete(name)),
        ),
      )
      .then(() => worker.registration.unregister()),
  );
});
