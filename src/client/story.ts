import { DueDate } from './due-date.ts';
import { PlaceTime } from './place-time.ts';
import { ReadingPlace } from './reading-place.ts';
import { ShareLink } from './share-link.ts';

customElements.define('due-date', DueDate);
customElements.define('place-time', PlaceTime);
customElements.define('reading-place', ReadingPlace);
customElements.define('share-link', ShareLink);
