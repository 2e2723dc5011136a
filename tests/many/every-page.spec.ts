import { expect, test } from '@playwright/test';
import { barriers, bringAxe } from '../e2e/barriers.ts';
import { builtPages } from '../e2e/built-pages.ts';
import { sidewaysScroll } from '../e2e/layout.ts';
import { batches } from './batches.ts';

// What was opened before is not kept: each page comes as to a new reader, and nothing is fetched beside it.
test.use({ serviceWorkers: 'block', contextOptions: { reducedMotion: 'reduce' } });

for (const { first, last, addresses } of batches) {
  test(`pages ${first} to ${last} of ${builtPages.length} fit the screen, and have no barrier`, async ({
    page,
  }) => {
    test.setTimeout(600_000);
    await bringAxe(page);
    const faults: string[] = [];
    for (const address of addresses) {
      const answer = await page.goto(address);
      const wide = await sidewaysScroll(page);
      faults.push(
        ...[
          ...(answer?.ok() === true ? [] : ['can’t be opened']),
          ...(wide > 0 ? [`${wide} px too wide`] : []),
          ...(await barriers(page)),
        ].map((fault) => `/${address} ${fault}`),
      );
    }
    expect(faults).toEqual([]);
  });
}
