import path from 'node:path';
import { buildOptions } from './build-options.ts';
import { endWithParent } from './end-with-parent.ts';
import { printFailure } from './print-failure.ts';
import { publish } from './publish.ts';

endWithParent();
try {
  const started = performance.now();
  const { out, strict } = buildOptions(process.argv.slice(2));
  await publish(out, { strict });
  console.log(
    `Built ${path.relative('', out) || out} in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
} catch (error) {
  printFailure(error);
  // A failed build leaves Astro's compilers running, which would keep this process alive.
  process.exit(1);
}
