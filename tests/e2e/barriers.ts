import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** What axe finds on the page as it stands; all its rules, or only those named. */
export async function barriers(page: Page, rules?: string[]): Promise<string[]> {
  // It is half a megabyte: what a test has run by itself on each page it opens needn’t be brought again.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (only) => {
    const { run } = Reflect.get(window, 'axe') as typeof axe;
    // Of what is right, it needn’t say where.
    const { violations } = await run(document, {
      resultTypes: ['violations'],
      ...(only === undefined ? {} : { runOnly: only }),
    });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
    );
  }, rules);
}

/** Has axe stand ready on every page that is opened from now on, which is quicker than to bring it to each. */
export async function bringAxe(page: Page): Promise<void> {
  await page.addInitScript(axe.source);
}
