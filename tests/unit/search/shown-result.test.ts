import { expect, test } from 'vitest';
import type { SearchRecord } from '../../../src/search/search-record.ts';
import { shownResult } from '../../../src/search/shown-result.ts';

const landing = (slug: string) => ({ story: `The story ${slug}`, path: `/explainers/${slug}/#claim-a` });
const claim: SearchRecord = {
  kind: 'claim',
  path: '/explainers/one/#claim-a',
  title: 'A claim.',
  content: 'Said.',
  landings: [landing('one')],
  when: '1 November 2025',
  date: Temporal.PlainDate.from('2025-11-01'),
  topics: [],
};

test('a result names the one story that it stands in, or says where it stands in each of several', () => {
  expect(shownResult(claim)).toMatchObject({ story: 'The story one', stories: undefined });
  const slugs = ['one', 'two', 'three', 'four', 'five', 'six'];
  const [two, six] = [2, 6].map((count) =>
    shownResult({ ...claim, landings: slugs.slice(0, count).map(landing) }),
  );
  expect(two).toMatchObject({
    story: undefined,
    stories: [
      ['The story one', '/explainers/one/#claim-a'],
      ['The story two', '/explainers/two/#claim-a'],
    ],
  });
  // The page of whom it is about has the others.
  expect(six?.stories?.map(([story]) => story)).toEqual(slugs.slice(0, 5).map((slug) => landing(slug).story));
  expect(shownResult({ ...claim, kind: 'story', landings: [] })).toMatchObject({
    kind: 'Story',
    story: undefined,
    stories: undefined,
  });
});

test.each([
  [undefined, undefined, undefined],
  [{ word: 'Held' }, 'Held', undefined],
  [{ word: 'Met', shape: 'sure' }, 'Met', 'stamp sure'],
  [{ word: 'Withdrawn', shape: 'no', tone: 'ink' }, 'Withdrawn', 'stamp no ink'],
] as const)('of the state %j it shows the word and the classes of its stamp', (state, word, stamp) => {
  const shown = shownResult({ ...claim, state });
  expect([shown.state, shown.stamp]).toEqual([word, stamp]);
});
