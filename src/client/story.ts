import { DueDate } from './due-date.ts';
import { openTarget } from './open-target.ts';
import { PlaceTime } from './place-time.ts';
import { ReadingPlace } from './reading-place.ts';
import { offerSharing } from './share.ts';
import { SinceRead } from './since-read.ts';
import { strikeStale } from './stale.ts';
import { unfoldForPaper } from './unfold.ts';
import { whenShown } from './when-shown.ts';

customElements.define('due-date', DueDate);
customElements.define('place-time', PlaceTime);
customElements.define('reading-place', ReadingPlace);
customElements.define('since-read', SinceRead);
whenShown(() => {
  strikeStale(document, Date.now());
});
offerSharing();
openTarget();
unfoldForPaper();
addEventListener('hashchange', openTarget);
