import { DueDate } from './due-date.ts';

customElements.define('due-date', DueDate);
