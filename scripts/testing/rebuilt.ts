import path from 'node:path';
import { root } from '../root.ts';

/** Where a test run builds the first site once more: for the same instant, and for a day later. */
export const rebuilt = {
  again: path.join(root, 'test-results/site-again'),
  dayLater: path.join(root, 'test-results/site-a-day-later'),
};
