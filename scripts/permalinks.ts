import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildInstant } from '../src/clock.ts';
import { checkKept } from '../src/permalinks/check-kept.ts';
import { entering } from '../src/permalinks/entering.ts';
import { readKept } from '../src/permalinks/kept.ts';
import { withPermalinks } from '../src/permalinks/ledger.ts';
import { standingAt, standingEver } from '../src/permalinks/standing.ts';
import { site } from '../src/site.ts';
import { dateAt } from '../src/story/moment.ts';
import { ledgerFile, readArticles } from '../src/story/read/newsroom.ts';
import { story } from '../src/story/story.ts';
import { counted } from '../src/words/count.ts';
import { NotPublished } from './not-published.ts';
import { problemReport } from './problem-report.ts';
import { storiesFolder } from './stories-folder.ts';

// Enters every address into the ledger that a build of this instant gives out and that isn't there yet, and what it was
// before.
try {
  const folder = storiesFolder();
  const at = buildInstant();
  const { articles, problems } = await readArticles(folder, site.newsroomZone);
  const stories = articles.map(({ slug, record, body }) => story(slug, record, body));
  const kept = await readKept(folder);
  // What was renamed is told from what is new by its redirect, which so has to be there before.
  const wrong = problems.length > 0 ? problems : checkKept(kept, stories, at, site.newsroomZone).problems;
  if (wrong.length > 0) {
    console.error(problemReport(wrong, 'nothing was entered'));
    process.exitCode = 1;
  } else {
    const { ledger } = kept;
    const published = standingAt(stories, at, site.newsroomZone);
    const waiting = entering(kept, published, standingEver(stories, site.newsroomZone));
    const today = dateAt(at, site.newsroomZone).toString();
    if (waiting.length > 0)
      await writeFile(path.join(folder, ledgerFile), withPermalinks(ledger.text, today, waiting));
    console.log(`${counted(waiting.length, 'permalink')} entered in ${ledger.file}`);
  }
} catch (error) {
  if (!(error instanceof NotPublished)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
