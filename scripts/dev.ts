import { dev } from 'astro';
import { checkSiteUrl } from './check-site-url.ts';
import { copiesWhileWriting } from './copies-while-writing.ts';
import { endWithParent } from './end-with-parent.ts';
import { NotPublished } from './not-published.ts';
import { problemsOnScreen } from './problems-on-screen.ts';
import { root } from './root.ts';
import { storiesFolder } from './stories-folder.ts';

// Called from here and not from Astro's command line, which may move to the background and return at once
// when it believes that another program started it.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const port = process.env['PORT'];

endWithParent();
try {
  checkSiteUrl();
  await dev({
    root,
    integrations: [problemsOnScreen(storiesFolder()), copiesWhileWriting()],
    ...(port === undefined ? {} : { server: { port: Number(port) } }),
  });
} catch (error) {
  if (!(error instanceof NotPublished)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
