import { expect, test } from 'vitest';
import { MissingLetters } from '../../../src/cards/missing-letters.ts';
import { renderCard } from '../../../src/cards/render.ts';
import { storyCard, type StoryCard } from '../../../src/cards/story-card.ts';
import { pngHeader } from './png.ts';
import { fixtureView } from './views.ts';

const maximal = storyCard(fixtureView('maximal', '2026-01-02T09:00:00Z'));
const minimal = storyCard(fixtureView('minimal', '2026-01-02T09:00:00Z'));
const longest =
  'Ministers from twenty-seven countries meet again over fishing quotas that expire before their successors sit';

const cards: readonly [string, StoryCard][] = [
  ['with everything', maximal],
  ['with nothing', minimal],
  ['with one word', { ...maximal, headline: 'Tariffs' }],
  ['with a long headline', { ...maximal, headline: longest }],
  ['with a long headline and no map', { ...minimal, headline: longest }],
];

test.each(cards)('a card %s is a PNG of 1200 × 630, small enough for any messenger', async (_, card) => {
  const png = await renderCard(card, 'x.png');
  expect(pngHeader(png)).toEqual({ width: 1200, height: 630, indexed: true });
  expect(png.length).toBeGreaterThan(10_000);
  expect(png.length).toBeLessThan(60_000);
});

test('the same card is the same bytes', async () => {
  expect(await renderCard(maximal, 'x.png')).toEqual(await renderCard(maximal, 'y.png'));
});

const accented = 'Ž ő ł ñ ø ß Đ ğ ț İ Ế ự æ þ Ÿ'.split(' ');

test.each(accented)('the letter %s has a shape of its own', async (letter) => {
  const withWord = (headline: string) => renderCard({ ...minimal, headline }, 'x.png');
  const plain = letter.normalize('NFD').charAt(0);
  expect(await withWord(letter)).not.toEqual(await withWord('\u00a0'));
  if (plain !== letter) expect(await withWord(letter)).not.toEqual(await withWord(plain));
});

test('a card with a character that its fonts lack is not printed: it names card, character and text', async () => {
  const asked = renderCard({ ...minimal, headline: 'To Busan (ရန်) →' }, '/news/cards/a-story.png');
  await expect(asked).rejects.toThrow(MissingLetters);
  await expect(asked).rejects.toThrow(
    [
      'The card /news/cards/a-story.png can’t be printed, because its fonts lack:',
      '  ‘ရ’ (U+101B, Burmese letter) in “To Busan (ရန်) →”, set in Source Serif',
      '  ‘န’ (U+1014, Burmese letter) in “To Busan (ရန်) →”, set in Source Serif',
      '  ‘\u103a’ (U+103A, Burmese letter) in “To Busan (ရန်) →”, set in Source Serif',
      '  ‘→’ (U+2192) in “To Busan (ရန်) →”, set in Source Serif',
      'Write the text in letters and signs that they have.',
    ].join('\n'),
  );
});

test('an accent written after its letter looks like the one letter', async () => {
  expect(await renderCard({ ...minimal, headline: 'Gyo\u030br' }, 'x.png')).toEqual(
    await renderCard({ ...minimal, headline: 'Győr' }, 'x.png'),
  );
});
