import { DueDate } from './due-date.ts';
import { strikeStale } from './stale.ts';
import { whenShown } from './when-shown.ts';

/** Has the deadlines of a page, and its stamps, be true by the clock of whoever reads it. */
export function showDue(): void {
  customElements.define('due-date', DueDate);
  whenShown(() => {
    strikeStale(document, Date.now());
  });
}
