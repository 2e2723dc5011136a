import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildInstant } from '../src/clock.ts';
import { contentDir } from '../src/content-dir.ts';
import { readKept } from '../src/permalinks/kept.ts';
import { notIn, withPermalinks } from '../src/permalinks/ledger.ts';
import { standingAt } from '../src/permalinks/standing.ts';
import { site } from '../src/site.ts';
import { dateAt } from '../src/story/moment.ts';
import { ledgerFile, readArticles } from '../src/story/read/newsroom.ts';
import { story } from '../src/story/story.ts';
import { counted } from '../src/words/count.ts';
import { problemReport } from './problem-report.ts';
import { root } from './root.ts';

// Enters every address into the ledger that a build of this instant gives out and that isn't there yet.
const folder = path.resolve(root, contentDir());
const at = buildInstant();
const { articles, problems } = await readArticles(folder, site.newsroomZone);
const { ledger } = await readKept(folder);
const wrong = [...problems, ...ledger.problems];
if (wrong.length > 0) {
  console.error(problemReport(wrong, 'nothing was entered'));
  process.exitCode = 1;
} else {
  const stories = articles.map(({ slug, record, body }) => story(slug, record, body));
  const entering = notIn(ledger, standingAt(stories, at, site.newsroomZone));
  const today = dateAt(at, site.newsroomZone).toString();
  if (entering.length > 0)
    await writeFile(path.join(folder, ledgerFile), withPermalinks(ledger.text, today, entering));
  console.log(`${counted(entering.length, 'permalink')} entered in ${ledger.file}`);
}
