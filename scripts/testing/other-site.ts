import path from 'node:path';
import { root } from '../root.ts';

/**
 * The second site of a test run: under a base path, at another address, and of another day, the eve of the
 * trip (24 October 2025, 12:00 UTC).
 */
export const otherSite = {
  DIST_DIR: path.join(root, 'test-results/site-under-news'),
  SITE_URL: 'https://example.org',
  BASE_PATH: '/news/',
  SOURCE_DATE_EPOCH: '1761307200',
};
