import { expect, test } from 'vitest';
import { followFragment } from '../../../src/feeds/follow-fragment.ts';

test.each([
  [{ kind: 'stories' }, 'stories'],
  [{ kind: 'developments' }, 'developments'],
  [{ kind: 'deadlines' }, 'deadlines'],
  // A story may be called like any of the others.
  [{ kind: 'story', slug: 'stories' }, 'story-stories'],
  [{ kind: 'topic', id: 'china' }, 'topic-china'],
  [{ kind: 'person', id: 'china' }, 'person-china'],
] as const)('%j is explained at #%s', (subject, fragment) => {
  expect(followFragment(subject)).toBe(fragment);
});
