import { expect, test } from 'vitest';
import { editionWords } from '../../../src/words/edition-words.ts';
import { fixtureView } from '../cards/views.ts';

const view = fixtureView('minimal', '2027-01-01T00:00:00Z');

test('an edition is the story as it stood, or what was known before there was one', () => {
  const day = Temporal.PlainDate.from('2026-12-30');
  expect(editionWords(view, day)).toBe('as it stood on 30 December 2026');
  expect(editionWords({ ...view, published: undefined }, day)).toBe('what was known by 30 December 2026');
});
