import { parseHTML } from 'linkedom';
import { beforeEach, expect, test, vi } from 'vitest';
import { openTarget } from '../../../src/client/open-target.ts';

// In a browser that opens nothing by itself when a fragment is followed.
let document: Document;
const went: string[] = [];
const opened: string[] = [];

beforeEach(() => {
  ({ document } = parseHTML(`<!doctype html><html><body>
    <details id="outer"><summary></summary><details id="inner"><summary></summary><ol><li id="stop-busan"><span id="stop-pusan"></span></li></ol></details></details>
    <details id="other"><summary></summary><p></p></details>
    <section id="itinerary"><details id="whole"><summary></summary><p id="stop-tokyo"></p></details></section>
    <figure id="figure-steps"><figcaption></figcaption><details id="numbers"><summary></summary><p></p></details></figure>
    <p id="claim-five"></p>
    <span class="mention" id="term-truce">truce<button id="explain-truce"></button><span popover id="gloss-truce"></span></span>
  </body></html>`));
  vi.stubGlobal('document', document);
  went.length = 0;
  opened.length = 0;
  for (const element of document.querySelectorAll<HTMLElement>('[id]')) {
    element.scrollIntoView = () => went.push(element.id);
    element.click = () => opened.push(element.id);
  }
  explain(false);
});

/** The DOM of these tests knows no open popovers. */
function explain(open: boolean): void {
  const mention = document.querySelector('.mention');
  const button = document.querySelector('button');
  const querySelector = (selector: string) =>
    open && selector === 'button:has(+ :not(:popover-open))' ? null : button;
  if (mention) Object.assign(mention, { querySelector });
}

test.each([
  ['#stop-busan', ['outer', 'inner'], ['stop-busan'], []],
  ['#stop-pusan', ['outer', 'inner'], ['stop-pusan'], []],
  ['#stop-tokyo', ['whole'], ['stop-tokyo'], []],
  ['#itinerary', ['whole'], ['itinerary'], []],
  ['#figure-steps', [], [], []],
  // What is in view anyway is left to the browser.
  ['#claim-five', [], [], []],
  ['#term-truce', [], [], ['explain-truce']],
  ['#of-another-page', [], [], []],
  ['', [], [], []],
])('"%s"', (hash, unfolded, place, explained) => {
  vi.stubGlobal('location', { hash });
  openTarget();
  expect([...document.querySelectorAll('details[open]')].map(({ id }) => id)).toEqual(unfolded);
  expect([...new Set(went)]).toEqual(place);
  expect(opened).toEqual(explained);
});

test('what is open stays, and is not gone to again', () => {
  vi.stubGlobal('location', { hash: '#stop-busan' });
  openTarget();
  went.length = 0;
  openTarget();
  expect(went).toEqual([]);
});

test('an explanation that is open stays open', () => {
  vi.stubGlobal('location', { hash: '#term-truce' });
  explain(true);
  openTarget();
  expect(opened).toEqual([]);
});
