import { expect, test } from 'vitest';
import { embedsOf } from '../../../src/embeds/embed.ts';
import { embedSize, tallest } from '../../../src/embeds/embed-size.ts';
import { fixtureView } from '../cards/views.ts';

// That a frame is high enough for its words is measured in a browser: tests/e2e/embed.spec.ts.

const view = fixtureView('maximal', '2025-12-01T00:00:00Z');

test.each(embedsOf(view))('the frame of $kind $id has a size in whole pixels', (embed) => {
  const { width, height } = embedSize(embed, view);
  expect(width).toBe(600);
  expect(height % 10).toBe(0);
  expect(height).toBeGreaterThanOrEqual(150);
  expect(height).toBeLessThanOrEqual(tallest);
});

test('more words make a higher frame, up to the height of a screen', () => {
  const [claim] = view.claims;
  if (claim === undefined) throw new TypeError('The fixture has claims.');
  const height = (times: number): number =>
    embedSize(
      { kind: 'claim', id: claim.id, claim: { ...claim, text: 'Words and words. '.repeat(times) } },
      view,
    ).height;
  expect(height(12)).toBeGreaterThan(height(1));
  expect(height(500)).toBe(tallest);
});
