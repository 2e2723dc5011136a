import { workerPath } from '../routes.ts';

// Needs JavaScript because nothing else can make a browser keep a page to be read without a connection.
// In a page that is not secure there is none.
(navigator as Partial<Navigator>).serviceWorker?.register(workerPath()).catch(() => {
  // A browser that keeps nothing reads on from the network.
});
