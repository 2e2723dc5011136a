import { expect, test, vi } from 'vitest';
import { whenShown } from '../../../src/client/when-shown.ts';

const page = new EventTarget();
vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
const shownAgain = (persisted: boolean) =>
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));

test('it is done at once, and again each time the page comes back from the history, only', () => {
  const act = vi.fn();
  whenShown(act);
  expect(act).toHaveBeenCalledTimes(1);
  // Every page is shown once when it has loaded.
  shownAgain(false);
  expect(act).toHaveBeenCalledTimes(1);
  shownAgain(true);
  shownAgain(true);
  expect(act).toHaveBeenCalledTimes(3);
});
