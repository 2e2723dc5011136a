import { SinceRead } from './since-read.ts';

customElements.define('since-read', SinceRead);
