import path from 'node:path';
import { parseArgs } from 'node:util';
import { endWithParent } from './end-with-parent.ts';
import { printFailure } from './print-failure.ts';
import { publish } from './publish.ts';
import { root } from './root.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: path.join(root, 'dist') },
    strict: { type: 'boolean', default: false },
  },
});

endWithParent();
try {
  const started = performance.now();
  const out = path.resolve(values.out);
  await publish(out, { strict: values.strict });
  console.log(
    `Built ${path.relative('', out) || out} in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
} catch (error) {
  printFailure(error);
  // A failed build leaves Astro's compilers running, which would keep this process alive.
  process.exit(1);
}
