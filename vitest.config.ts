import { defineConfig } from 'vitest/config';
import { emptySite } from './scripts/testing/empty-site.ts';
import { manySite } from './scripts/testing/many-site.ts';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'bench', include: [], benchmark: { include: ['tests/bench/**/*.bench.ts'] } } },
      // Properties are tried a hundred times over, on machines that do other things meanwhile.
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 30_000 } },
      // Read what `npm run build` left in dist/ (or in DIST_DIR, built for SITE_URL and BASE_PATH).
      { test: { name: 'build', include: ['tests/build/**/*.test.ts'], testTimeout: 30_000 } },
      // Read the site of many stories, which `npm run test:many` builds first.
      { test: { name: 'many', include: ['tests/many/**/*.test.ts'], env: manySite, testTimeout: 30_000 } },
      // Read the site without a story, which `npm test` builds.
      { test: { name: 'none', include: ['tests/none/**/*.test.ts'], env: emptySite } },
      // Compare dist/ with the two builds that `npm test` makes of it beside.
      { test: { name: 'rebuilt', include: ['tests/rebuilt/**/*.test.ts'], testTimeout: 30_000 } },
      // Have the built site read by feed readers and calendars, which scripts/readers.ts makes sure are there.
      {
        test: {
          name: 'readers',
          include: ['tests/readers/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
