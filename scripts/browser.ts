import { existsSync } from 'node:fs';
import { aptInstall } from './apt-install.ts';
import { findBrowser } from './find-browser.ts';
import { isRootOnDebian } from './is-root-on-debian.ts';
import { packageBin } from './package-bin.ts';
import { runs } from './runs.ts';

// Makes sure that the browser tests have a browser, and says what to install when they can't have one.
const browser = findBrowser() ?? install();

if (browser === undefined) {
  console.error(
    [
      'The browser tests need Chromium, and there is none here.',
      '  Debian, Ubuntu:  sudo apt-get install chromium',
      '  Fedora:          sudo dnf install chromium',
      '  macOS:           brew install --cask chromium',
      '  anywhere:        npx playwright install --with-deps chromium',
      'One that stands elsewhere is taken from the variable CHROMIUM_PATH.',
    ].join('\n'),
  );
  process.exitCode = 1;
} else if (!existsSync(browser)) {
  console.error(`CHROMIUM_PATH names ${browser}, and there is no such file.`);
  process.exitCode = 1;
} else {
  console.log(`Browser: ${browser}`);
}

function install(): string | undefined {
  console.log("No browser is installed. Trying Playwright's download …");
  runs(process.execPath, packageBin('@playwright/test', 'playwright'), 'install', 'chromium');
  if (findBrowser() === undefined && isRootOnDebian()) {
    console.log("Trying the system's package …");
    // The fonts are for names in their own script, and to measure pages with real letters.
    aptInstall(['chromium', 'fonts-liberation', 'fonts-noto-core', 'fonts-noto-cjk']);
  }
  return findBrowser();
}
