import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { buildInstant } from '../src/clock.ts';
import { packageBin } from './package-bin.ts';
import { root } from './root.ts';
import { epochSeconds } from './epoch-seconds.ts';
import { emptyNewsroom, emptySite } from './testing/empty-site.ts';
import { gatherNewsroom, otherSite } from './testing/other-site.ts';
import { manySite, writeMany } from './testing/many-site.ts';
import { rebuilt } from './testing/rebuilt.ts';
import { run } from './testing/run.ts';
import { playwrightTally, single, sum, vitestTally, type Tally } from './testing/tally.ts';

// Runs every check there is, the slow ones side by side, and ends with one line: `N passed, N failed`.
const results = path.join(root, 'test-results');
await rm(results, { recursive: true, force: true });
await mkdir(results, { recursive: true });
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// All builds and tests of this run speak of one instant, except where they say another.
process.env['SOURCE_DATE_EPOCH'] = epochSeconds(buildInstant());
// The runners write into a pipe, and can't see whether a person reads it.
process.env[process.stdout.isTTY ? 'FORCE_COLOR' : 'NO_COLOR'] ??= '1';

// Both lanes need the types which this writes; were each to write them itself, they would race.
const synced = await run('types', packageBin('astro', 'astro'), ['sync', '--silent']);
// What reads the sites may have to be installed first, which takes its time; it is not the browser's turn yet.
const readersHad = run('readers', 'scripts/readers.ts', []);
const [reading, building] = await Promise.all([readTheSources(), buildTheSite()]);
const browsing = building.built ? await browseTheSite() : [];

const { passed, failed } = sum([...reading, ...building.tallies, ...browsing]);
if (!building.built) console.log('\nThere is no site, so neither dist/ nor the browser was tested.');
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function readTheSources(): Promise<Tally[]> {
  const checked = await run('types', packageBin('@astrojs/check', 'astro-check'), [
    '--minimumFailingSeverity',
    'warning',
  ]);
  const linted = await run('lint', packageBin('eslint', 'eslint'), ['--max-warnings', '0', '.']);
  const formatted = await run('format', packageBin('prettier', 'prettier'), [
    '--check',
    '--log-level',
    'warn',
    '.',
  ]);
  return [single(synced && checked), single(linted), single(formatted)];
}

async function buildTheSite(): Promise<{ built: boolean; tallies: Tally[] }> {
  const tallies = [await vitest('unit', 'unit', {})];
  const built = await build('build', path.join(root, 'dist'), {});
  tallies.push(single(built));
  if (built) {
    tallies.push(await vitest('dist', 'build', {}), await haveItRead('read', {}));
    tallies.push(...(await buildAgain()));
    await gatherNewsroom();
    const builtOther = await build('build news', otherSite.DIST_DIR, otherSite);
    tallies.push(single(builtOther));
    if (builtOther) {
      tallies.push(await vitest('dist news', 'build', otherSite), await haveItRead('read news', otherSite));
    }
    // Of the tests of a built site, those that hold for every page by itself.
    const each = ['html', 'links'].map((name) => `tests/build/${name}.test.ts`);
    await emptyNewsroom();
    const builtNone = await build('build none', emptySite.DIST_DIR, emptySite);
    tallies.push(single(builtNone));
    if (builtNone) {
      tallies.push(
        await vitest('dist none', 'build', emptySite, each),
        await vitest('none', 'none', emptySite),
      );
    }
    await writeMany();
    const builtMany = await build('build many', manySite.DIST_DIR, manySite);
    tallies.push(single(builtMany));
    if (builtMany) {
      tallies.push(
        await vitest('dist many', 'build', manySite, each),
        await vitest('many', 'many', manySite),
      );
    }
  }
  return { built, tallies };
}

/** Has feed readers and calendars read a built site. */
async function haveItRead(name: string, env: NodeJS.ProcessEnv): Promise<Tally> {
  return (await readersHad) ? vitest(name, 'readers', env) : single(false);
}

/** Builds the site once more for the same instant and once for a day later, and compares. */
async function buildAgain(): Promise<Tally[]> {
  const again = await build('build again', rebuilt.again, {});
  const later = await build('build later', rebuilt.dayLater, {
    SOURCE_DATE_EPOCH: epochSeconds(buildInstant().add({ hours: 24 })),
  });
  const compared = again && later ? [await vitest('rebuilt', 'rebuilt', {})] : [];
  return [single(again), single(later), ...compared];
}

async function browseTheSite(): Promise<Tally[]> {
  if (!(await run('browser', 'scripts/browser.ts', []))) return [single(false)];
  return [
    await playwright('e2e', []),
    await playwright('e2e many', ['--config', 'tests/many/playwright.config.ts']),
  ];
}

async function playwright(name: string, args: string[]): Promise<Tally> {
  const report = path.join(results, `${name.replace(/\W+/g, '-')}.json`);
  const succeeded = await run(name, packageBin('@playwright/test', 'playwright'), ['test', ...args], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    OTHER_SITE_BUILT: '1',
    // Playwright sets the one for its workers, and Node warns of the other beside it.
    ...(process.stdout.isTTY ? {} : { NO_COLOR: undefined, FORCE_COLOR: '0' }),
  });
  return playwrightTally(report, succeeded);
}

async function vitest(
  name: string,
  project: string,
  env: NodeJS.ProcessEnv,
  files: readonly string[] = [],
): Promise<Tally> {
  const report = path.join(results, `${name.replace(/\W+/g, '-')}.json`);
  const args = [
    'run',
    ...files,
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
  ];
  return vitestTally(report, await run(name, packageBin('vitest', 'vitest'), args, env));
}

async function build(name: string, out: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  return run(name, 'scripts/build.ts', ['--out', out], env);
}
