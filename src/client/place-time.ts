import { ownTime } from './own-time.ts';
import { staleNote } from './stale.ts';

/**
 * Needs JavaScript because only the reader's device knows its zone and clock: adds the reader's own time to
 * a stop known to the minute, and says when a stop printed as ahead or under way has begun or ended since.
 */
export class PlaceTime extends HTMLElement {
  connectedCallback(): void {
    const { zone = '', at, stale, built = '' } = this.dataset;
    const note = staleNote(stale, built, 'This stop has begun or ended since.', Date.now());
    const own = at === undefined ? undefined : ownTime(Date.parse(at), zone);
    if (note !== undefined) this.classList.add('stale');
    const added = note ?? own;
    if (added !== undefined) this.append(` · ${added}`);
  }
}
