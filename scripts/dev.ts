import { dev } from 'astro';
import { endWithParent } from './end-with-parent.ts';
import { root } from './root.ts';

// Called from here and not from Astro's command line, which may move to the background and return at once
// when it believes that another program started it.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const port = process.env['PORT'];

endWithParent();
await dev({ root, ...(port === undefined ? {} : { server: { port: Number(port) } }) });
