import { expect, test } from 'vitest';
import { anchor, glossFragment } from '../../../src/story/anchor.ts';

// These are published addresses: a change here breaks links that others have made.
test('a fragment is the kind and the id', () => {
  expect(anchor('stop', 'busan')).toBe('stop-busan');
  expect(anchor('engagement', 'xi-meeting')).toBe('engagement-xi-meeting');
  expect(glossFragment('rare-earths')).toBe('gloss-rare-earths');
});
