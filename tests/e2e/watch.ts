import type { Page } from '@playwright/test';

declare global {
  interface Window {
    reportViolation: (what: string) => void;
  }
}

/**
 * Collects what goes wrong while a page loads and is used: errors in the console, violations of the security
 * policy, requests that fail, and requests to any other host. Call before `goto`.
 */
export async function watch(page: Page, baseURL: string): Promise<string[]> {
  const faults: string[] = [];
  const host = new URL(baseURL).host;
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(?:https?|wss?):$/.test(url.protocol) && url.host !== host)
      faults.push(`foreign: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.request().isNavigationRequest()) {
      faults.push(`${String(response.status())}: ${response.url()}`);
    }
  });
  await page.exposeFunction('reportViolation', (what: string) => faults.push(`security policy: ${what}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      window.reportViolation(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return faults;
}
