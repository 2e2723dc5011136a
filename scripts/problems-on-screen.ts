import type { AstroIntegration } from 'astro';
import { site } from '../src/site.ts';
import { readArticles } from '../src/story/read/newsroom.ts';
import { problemReport } from './problem-report.ts';

/** How long a file is left to be written to its end, in milliseconds. */
const settling = 100;

/**
 * While an editor writes: shows what is wrong with the articles over the page as well, which has only their last good
 * state, until it is mended.
 */
export function problemsOnScreen(folder: string): AstroIntegration {
  return {
    name: 'waybill-problems-on-screen',
    hooks: {
      'astro:server:setup': ({ server }) => {
        let shown = false;
        const show = async (): Promise<void> => {
          const { problems } = await readArticles(folder, site.newsroomZone);
          const message = problemReport(problems, 'the page shows what was sound last');
          if (problems.length > 0) server.ws.send({ type: 'error', err: { message, stack: '' } });
          else if (shown) server.ws.send({ type: 'full-reload' });
          shown = problems.length > 0;
        };
        let soon: NodeJS.Timeout | undefined;
        const showThere = (file: string): void => {
          if (!file.startsWith(folder)) return;
          clearTimeout(soon);
          soon = setTimeout(() => void show(), settling);
        };
        server.ws.on('connection', () => void show());
        server.watcher.on('change', showThere).on('add', showThere).on('unlink', showThere);
      },
    },
  };
}
