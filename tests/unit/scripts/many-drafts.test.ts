import { describe, expect, test } from 'vitest';
import { manyDrafts } from '../../../scripts/testing/many/many-drafts.ts';
import { longLabel, longName, longWord } from '../../../scripts/testing/many/long-words.ts';
import { oddities } from '../../../scripts/testing/many/oddities.ts';
import { writtenDown } from '../../../scripts/testing/many/written-down.ts';
import { missingLetters } from '../../../src/cards/letters.ts';
import { checkAcrossStories } from '../../../src/story/check/across-stories.ts';
import { checkSharedDeadlines } from '../../../src/story/check/shared-deadlines.ts';
import { readArticle, readPlaced } from '../../../src/story/read/article.ts';

// The stories that the third site is made of.

const drafts = manyDrafts(2 * Object.keys(oddities).length);
const texts = (): readonly string[] => drafts.map(({ draft }) => writtenDown(draft));

test('are the same ones each time, and no two have one address', () => {
  expect(manyDrafts(drafts.length).map(({ draft }) => writtenDown(draft))).toEqual(texts());
  expect(new Set(drafts.map(({ draft }) => draft.slug)).size).toBe(drafts.length);
});

test.each(drafts)('$draft.slug, with $oddity, is sound', ({ draft }) => {
  const reading = readArticle(`${draft.slug}.mdx`, draft.slug, Buffer.from(writtenDown(draft)), 'UTC');
  expect(reading.ok ? [] : reading.problems).toEqual([]);
  expect(reading.ok ? missingLetters(reading.article.record) : []).toEqual([]);
});

test('do not contradict each other', () => {
  const placed = drafts.flatMap(({ draft }) => {
    const reading = readPlaced(`${draft.slug}.mdx`, draft.slug, Buffer.from(writtenDown(draft)), 'UTC');
    return reading.ok ? [reading.placed] : [];
  });
  expect([...checkAcrossStories(placed), ...checkSharedDeadlines(placed)]).toEqual([]);
});

test('have words as long as fields take, without a break', () => {
  expect([longName.length, longWord.length, longLabel.length]).toEqual([60, 80, 90]);
  expect(`${longName}${longWord}${longLabel}`).not.toMatch(/[\s-]/);
});

describe('an oddity', () => {
  const plain = manyDrafts(1)[0]?.draft;

  test.each(Object.entries(oddities).filter(([name]) => name !== 'nothing odd'))(
    '%s changes something',
    (_, make) => {
      if (plain === undefined) throw new Error('There is no plain story.');
      expect(writtenDown(make(plain, 0))).not.toBe(writtenDown(plain));
    },
  );

  test.each([
    'stops',
    'people',
    'deadlines',
    'claims',
    'unknowns',
    'offers',
    'figures',
    'terms',
    'updates',
  ] as const)('leaves out all %s', (list) => {
    const bare = drafts.filter(({ draft }) => draft.record[list].length === 0).map(({ oddity }) => oddity);
    expect(bare).toEqual(expect.arrayContaining([`no ${list}`, 'nothing but what must be']));
  });
});
