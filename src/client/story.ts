import { openTarget } from './open-target.ts';
import { PlaceTime } from './place-time.ts';
import { ReadingPlace } from './reading-place.ts';
import { offerSharing } from './share.ts';
import { styleScripted } from './scripted-style.ts';
import { showDue } from './show-due.ts';
import { SinceRead } from './since-read.ts';
import { unfold } from './unfold.ts';

styleScripted();
customElements.define('place-time', PlaceTime);
customElements.define('reading-place', ReadingPlace);
customElements.define('since-read', SinceRead);
showDue();
offerSharing();
openTarget();
unfold();
addEventListener('hashchange', openTarget);
