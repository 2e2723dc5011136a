import { defineConfig } from '@playwright/test';
import { findBrowser } from '../../scripts/find-browser.ts';
import { root } from '../../scripts/root.ts';
import { freePort } from '../../scripts/testing/free-port.ts';
import { manySite } from '../../scripts/testing/many-site.ts';

// Playwright reads this file in each of its processes: all of them must mean the same port and the same site.
const port = (process.env['E2E_MANY_PORT'] ??= String(await freePort()));
process.env['DIST_DIR'] = manySite.DIST_DIR;
const baseURL = `http://localhost:${port}/`;
const report = process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'];
const executablePath = findBrowser();

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results/many-e2e',
  workers: 2,
  retries: 0,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 90_000,
  reporter: report === undefined ? [['list']] : [['dot'], ['json', { outputFile: report }]],
  use: {
    baseURL,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 360, height: 740 },
    ...(executablePath === undefined ? {} : { launchOptions: { executablePath } }),
  },
  webServer: {
    command: `"${process.execPath}" scripts/serve.ts`,
    cwd: root,
    url: baseURL,
    env: { PORT: port, DIST_DIR: manySite.DIST_DIR, BASE_PATH: manySite.BASE_PATH },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
});
