import path from 'node:path';
import { endWithParent } from './end-with-parent.ts';
import { printFailure } from './print-failure.ts';
import { publish } from './publish.ts';
import { root } from './root.ts';
import { serveSite } from './serve-site.ts';

const dist = path.join(root, 'dist');

// What can be copied from the site leads to where it is read.
process.env['SITE_URL'] ??= `http://localhost:${process.env['PORT'] ?? '4321'}`;

endWithParent();
try {
  await publish(dist);
  serveSite(dist);
} catch (error) {
  printFailure(error);
  // A failed build leaves Astro's compilers running, which would keep this process alive.
  process.exit(1);
}
