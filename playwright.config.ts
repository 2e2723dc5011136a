import { defineConfig } from '@playwright/test';
import { basePath } from './scripts/base-path.ts';
import { findBrowser } from './scripts/find-browser.ts';
import { freePort } from './scripts/testing/free-port.ts';
import { otherSite } from './scripts/testing/other-site.ts';

// Playwright reads this file in each of its processes, and all of them must mean the same ports.
const port = (process.env['E2E_PORT'] ??= String(await freePort()));
const otherPort = (process.env['E2E_OTHER_PORT'] ??= String(await freePort()));
const baseURL = `http://localhost:${port}${basePath(process.env['BASE_PATH'])}`;
const otherURL = `http://localhost:${otherPort}${basePath(otherSite.BASE_PATH)}`;
// For the specs: where the site of another day is.
process.env['E2E_THEN'] = otherURL;
const report = process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'];
const executablePath = findBrowser();

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  workers: 2,
  retries: 0,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 30_000,
  reporter: report === undefined ? [['list']] : [['dot'], ['json', { outputFile: report }]],
  use: {
    baseURL,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    ...(executablePath === undefined ? {} : { launchOptions: { executablePath } }),
  },
  // A test tagged @once doesn't depend on the width, and runs on the phone alone.
  projects: [
    { name: 'phone', use: { viewport: { width: 360, height: 740 } } },
    { name: 'tablet', use: { viewport: { width: 768, height: 1024 } }, grepInvert: /@once/ },
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } }, grepInvert: /@once/ },
  ],
  webServer: [
    {
      command: `"${process.execPath}" scripts/serve.ts`,
      url: baseURL,
      env: { PORT: port },
      gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
    },
    {
      command: `"${process.execPath}" scripts/testing/serve-other-site.ts`,
      url: otherURL,
      env: { PORT: otherPort },
      gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
    },
  ],
});
