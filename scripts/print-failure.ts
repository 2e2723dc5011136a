import { NotPublished } from './not-published.ts';

/** Says why a build failed: in its own words where it has some, with the whole trace where it broke. */
export function printFailure(error: unknown): void {
  console.error(error instanceof NotPublished ? error.message : error);
  if (!(error instanceof NotPublished)) console.error('\nThe build failed; nothing was published.');
}
