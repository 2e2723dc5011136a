import { expect, test, vi } from 'vitest';
import { sharedBlocks } from '../../../src/story/shared-block.ts';
import { fixtureView } from '../cards/views.ts';

vi.stubEnv('BASE_URL', '/news/');
const { inAllStories } = await import('../../../src/words/in-all-stories.ts');

const blocks = sharedBlocks(fixtureView('maximal', '2027-01-01T00:00:00Z'));

test.each([
  ['person', 'xi-jinping', { path: '/news/people/xi-jinping/', words: 'Xi Jinping in all stories' }],
  ['stop', 'washington', { path: '/news/places/washington-dc/', words: 'Washington in all stories' }],
  ['deadline', 'tariff-1-november', { path: '/news/deadlines/', words: 'The deadlines of all stories' }],
  ['claim', 'will-meet', undefined],
])('a %s, %s', (kind, id, expected) => {
  const block = blocks.find((each) => each.kind === kind && each.id === id);
  if (block === undefined) throw new TypeError('The fixture has it.');
  expect(inAllStories(block)).toEqual(expected);
});
