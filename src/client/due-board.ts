import { DueDate } from './due-date.ts';
import { strikeStale } from './stale.ts';

customElements.define('due-date', DueDate);
strikeStale(document, Date.now());
