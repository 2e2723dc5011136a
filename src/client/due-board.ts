import { DueDate } from './due-date.ts';
import { strikeStale } from './stale.ts';
import { whenShown } from './when-shown.ts';

customElements.define('due-date', DueDate);
whenShown(() => {
  strikeStale(document, Date.now());
});
