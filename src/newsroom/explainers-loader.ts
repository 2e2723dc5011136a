import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { firstNamesOf } from '../permalinks/first-names-of.ts';
import { readKept } from '../permalinks/kept.ts';
import { standingEver } from '../permalinks/standing.ts';
import { site } from '../site.ts';
import { printProblem } from '../story/problem.ts';
import { readArticles } from '../story/read/newsroom.ts';
import { story } from '../story/story.ts';
import type { StoredExplainer } from './stored-explainer.ts';

/**
 * Stores every article of a folder as checked data; bodies are compiled when they are rendered, not bundled.
 * In a build any problem ends the build with all problems printed; while writing, the last good state of an
 * article stays on screen and the problems go to the terminal.
 */
export function explainersLoader(folder: string): Loader {
  const sync = async (context: LoaderContext): Promise<void> => {
    const { config, store, logger, watcher } = context;
    const root = fileURLToPath(new URL(folder, config.root));
    const { articles, problems } = await readArticles(root, site.newsroomZone);
    if (problems.length > 0) {
      const printed = problems.map(printProblem).join('\n\n');
      if (watcher === undefined) throw new Error(`${printed}\n\nNothing was published.`);
      logger.error(`\n${printed}\n`);
    }
    const found = new Set(articles.map((article) => article.slug));
    if (problems.length === 0) for (const id of store.keys()) if (!found.has(id)) store.delete(id);
    const kept = await readKept(root);
    const ever = standingEver(
      articles.map(({ slug, record, body }) => story(slug, record, body)),
      site.newsroomZone,
    );
    const firstNames = firstNamesOf(kept, ever);
    for (const { slug, record, body } of articles) {
      const data: StoredExplainer = { record, first: firstNames({ slug, ...record }) };
      const digest = context.generateDigest({ ...data, body });
      store.set({ id: slug, data: { ...data }, body, digest });
    }
  };
  return {
    name: 'waybill-explainers',
    load: async (context) => {
      await sync(context);
      const root = fileURLToPath(new URL(folder, context.config.root));
      context.watcher?.add(root);
      const resync = (path: string): void => {
        if (path.startsWith(root)) void sync(context);
      };
      context.watcher?.on('change', resync).on('add', resync).on('unlink', resync);
    },
  };
}
