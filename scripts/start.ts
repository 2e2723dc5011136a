import path from 'node:path';
import { endWithParent } from './end-with-parent.ts';
import { printFailure } from './print-failure.ts';
import { publish } from './publish.ts';
import { root } from './root.ts';
import { serveSite } from './serve-site.ts';

const dist = path.join(root, 'dist');

endWithParent();
try {
  await publish(dist);
  serveSite(dist);
} catch (error) {
  printFailure(error);
  // A failed build leaves Astro's compilers running, which would keep this process alive.
  process.exit(1);
}
