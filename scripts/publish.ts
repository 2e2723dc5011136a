import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'astro';
import { lettersIn } from '../src/cards/letters.ts';
import { buildInstant } from '../src/clock.ts';
import { siteContact } from '../src/metadata/contact.ts';
import { checkBodyLinks } from '../src/permalinks/check-body-links.ts';
import { checkKept } from '../src/permalinks/check-kept.ts';
import { readKept } from '../src/permalinks/kept.ts';
import { site } from '../src/site.ts';
import { farPlaces } from '../src/story/check/far-places.ts';
import { namesakes } from '../src/story/check/namesakes.ts';
import { printProblem, type Problem } from '../src/story/problem.ts';
import { readArticles } from '../src/story/read/newsroom.ts';
import { overdueIn } from '../src/story/read/overdue.ts';
import { story } from '../src/story/story.ts';
import { counted } from '../src/words/count.ts';
import { basePath } from './base-path.ts';
import { checkOut } from './check-out.ts';
import { checkSiteUrl } from './check-site-url.ts';
import { epochSeconds } from './epoch-seconds.ts';
import { NotPublished } from './not-published.ts';
import { problemReport } from './problem-report.ts';
import { root } from './root.ts';
import { storiesFolder } from './stories-folder.ts';

/**
 * Builds the whole site into `out`. Nothing there changes unless every article is sound and the build
 * succeeds, so that a mistake never takes a published site away. What an editor should look after is printed;
 * `strict` makes it a mistake.
 */
export async function publish(out: string, { strict = false } = {}): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  checkSiteUrl();
  // The one instant that every page of this build speaks of.
  const at = instant();
  process.env['SOURCE_DATE_EPOCH'] = epochSeconds(at);

  const folder = storiesFolder();
  checkOut(out, folder);
  const { placed, problems } = await readArticles(folder, site.newsroomZone);
  refuse([...problems, ...lettersIn(placed)]);
  if (placed.length === 0 && existsSync(path.join(out, 'explainers')))
    throw new NotPublished(emptied(folder, out));
  const read = placed.map(({ article: { slug, record, body, file }, bodyLine }) => ({
    story: story(slug, record, body),
    file,
    bodyLine,
  }));
  const stories = read.map((each) => each.story);
  const lists = await readKept(folder);
  const kept = checkKept(lists, stories, at, site.newsroomZone);
  refuse([...kept.problems, ...checkBodyLinks(read, lists, site.newsroomZone, home())]);
  const waiting = [...overdueIn(placed, at, site.newsroomZone), ...kept.waiting];
  if (strict) refuse(waiting);
  if (waiting.length > 0) console.warn(overdueReport(waiting));
  const alike = namesakes(placed);
  if (alike.length > 0) console.warn(namesakesReport(alike));
  const away = farPlaces(placed);
  if (away.length > 0) console.warn(farPlacesReport(away));
  if (siteContact().kind === 'none') console.warn(unreachable);

  // Inside the project, because Astro runs the half-built site from there and it imports packages.
  const next = path.join(root, `.dist-next-${path.basename(out)}`);
  await rm(next, { recursive: true, force: true });
  try {
    await build({ root, outDir: next, logLevel: 'warn' });
    await replace(out, next);
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

/** No mistake, since an owner may want it so; but one should know what readers are told. */
const unreachable = `src/site.ts gives neither \`contact\` nor \`repository\`: the site says that nobody can be written to, and has no security.txt.
`;

/** The address of the site, as the configuration of Astro has it. */
const home = (): URL =>
  new URL(basePath(process.env['BASE_PATH']), process.env['SITE_URL'] ?? 'http://localhost:4321');

function instant(): Temporal.Instant {
  try {
    return buildInstant();
  } catch (error) {
    throw error instanceof RangeError ? new NotPublished(error.message) : error;
  }
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new NotPublished(problemReport(problems, 'nothing was published'));
}

const emptied = (folder: string, out: string): string =>
  `There is no article in ${folder}, and the site in ${out} has some, which it would lose; nothing was published. If that is meant, take ${out} away first.`;

function overdueReport(waiting: readonly Problem[]): string {
  const errors = waiting.length === 1 ? 'it an error' : 'them errors';
  return [
    ...waiting.map((problem) => `${printProblem(problem)}\n`),
    `${counted(waiting.length, 'thing')} to look after; \`npm run build -- --strict\` makes ${errors}\n`,
  ].join('\n');
}

/** Namesakes there are, so that not even a strict build refuses them. */
function namesakesReport(alike: readonly Problem[]): string {
  return [
    ...alike.map((problem) => `${printProblem(problem)}\n`),
    `${counted(alike.length, 'name')} under two ids; if those are two, all is well\n`,
  ].join('\n');
}

/** Not even a strict build refuses these: who draws a border otherwise is no worse an editor. */
function farPlacesReport(away: readonly Problem[]): string {
  return [
    ...away.map((problem) => `${printProblem(problem)}\n`),
    `${counted(away.length, 'place')} far from the country; where that is so, all is well\n`,
  ].join('\n');
}

/** Puts `next` where `out` is; two renames where the file system allows, so that `out` is never half there. */
async function replace(out: string, next: string): Promise<void> {
  const last = `${next}-last`;
  await rm(last, { recursive: true, force: true });
  await mkdir(path.dirname(out), { recursive: true });
  if (existsSync(out)) await move(out, last);
  await move(next, out);
  await rm(last, { recursive: true, force: true });
}

async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    // Another file system (`--out` on another disk): copying is the only way.
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true });
  }
}
