import { CopyText } from './copy-text.ts';
import { DueDate } from './due-date.ts';
import { openTarget } from './open-target.ts';
import { PlaceTime } from './place-time.ts';
import { offerSharing } from './share.ts';
import { strikeStale } from './stale.ts';
import { whenShown } from './when-shown.ts';

customElements.define('copy-text', CopyText);
customElements.define('due-date', DueDate);
customElements.define('place-time', PlaceTime);
offerSharing();
openTarget();
whenShown(() => {
  strikeStale(document, Date.now());
});
