import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';

/** How many tests of a runner passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** A runner that is one test as a whole: a linter, a build. */
export function single(succeeded: boolean): Tally {
  return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** The sum over several runners. */
export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
  };
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

/** Reads Vitest's JSON report. A file that fails as a whole, before any of its tests, counts as one failure. */
export function vitestTally(file: string, succeeded: boolean): Tally {
  return fromReport(file, succeeded, (report) => {
    const { numPassedTests, numFailedTests, testResults } = vitestReport.parse(report);
    const broken = testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
    );
    return { passed: numPassedTests, failed: numFailedTests + broken.length };
  });
}

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()),
});

/** Reads Playwright's JSON report. An error outside of any test counts as one failure. */
export function playwrightTally(file: string, succeeded: boolean): Tally {
  return fromReport(file, succeeded, (report) => {
    const { stats, errors } = playwrightReport.parse(report);
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
  });
}

/** A runner that crashed, left no report or ran nothing has failed, whatever else it says. */
function fromReport(file: string, succeeded: boolean, read: (report: unknown) => Tally): Tally {
  try {
    const tally = read(JSON.parse(readFileSync(file, 'utf8')));
    const silent = tally.failed === 0 && (tally.passed === 0 || !succeeded);
    return silent ? { ...tally, failed: 1 } : tally;
  } catch {
    return { passed: 0, failed: 1 };
  }
}
