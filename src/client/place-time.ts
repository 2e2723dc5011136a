import { element } from './element.ts';
import { ownTime } from './own-time.ts';
import { passed } from './stale.ts';
import { whenShown } from './when-shown.ts';

/**
 * Needs JavaScript because only the reader's device knows its zone and clock: adds the reader's own time to
 * a stop known to the minute, and says when a stop printed as ahead or under way has begun or ended since.
 */
export class PlaceTime extends HTMLElement {
  connectedCallback(): void {
    const printed = this.textContent;
    const { zone = '', at, stale, note, last, lastNote } = this.dataset;
    whenShown(() => {
      const now = Date.now();
      const missed = passed(last, now) ? lastNote : passed(stale, now) ? note : undefined;
      if (missed) this.classList.add('stale');
      const added = missed ?? (at && ownTime(at, zone));
      if (added) this.replaceChildren(printed, element('span', ` · ${added}`));
    });
  }
}
