import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { onPath } from './on-path.ts';

const commands = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];

const macApplications = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPrograms = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The browser for the tests: `CHROMIUM_PATH`, else one that is installed, else Playwright's own download;
 * `undefined` when there is none.
 */
export function findBrowser(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return named;
  return [...installed(), chromium.executablePath()].find((file) => existsSync(file));
}

function installed(): string[] {
  switch (process.platform) {
    case 'darwin':
      return ['/Applications', path.join(process.env['HOME'] ?? '', 'Applications')].flatMap((folder) =>
        macApplications.map((application) => path.join(folder, application)),
      );
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
        windowsPrograms.map((program) => path.join(process.env[name] ?? '', program)),
      );
    default:
      return commands.flatMap(onPath);
  }
}
