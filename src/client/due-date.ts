import { civilDate } from './civil-date.ts';
import { ownTime } from './own-time.ts';
import { passed } from './stale.ts';
import { whenShown } from './when-shown.ts';
import { dayDistanceWords } from '../words/day-distance.ts';

/**
 * Needs JavaScript because only the reader's device knows its clock: says how far off a deadline is, what
 * its hour is where the reader is, and whether it fell due after the page was made. Written when the page is shown:
 * nothing ticks or speaks.
 */
export class DueDate extends HTMLElement {
  connectedCallback(): void {
    const { date = '', zone = '', instant, stale, note = '' } = this.dataset;
    whenShown(() => {
      const now = Date.now();
      const isStale = passed(stale, now);
      this.classList.toggle('stale', isStale);
      const own = instant && ownTime(instant, zone);
      // In civil days of the place, so that neither a clock change nor the reader's own zone shifts it.
      const far = dayDistanceWords(civilDate(now, zone), date);
      const said = own ? `${far} · ${own}` : far;
      this.textContent = isStale ? note : said;
    });
  }
}
