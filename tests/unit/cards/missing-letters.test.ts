import { expect, test } from 'vitest';
import { faces } from '../../../src/cards/faces.ts';
import { refuseMissingLetters } from '../../../src/cards/missing-letters.ts';
import { box, text } from '../../../src/cards/node.ts';

test('a text that stands on a card twice is told of once', () => {
  const page = box({}, [text('\ue000', faces.body), text('\ue000', faces.body), text('Busan', faces.body)]);
  expect(() => {
    refuseMissingLetters(page, '/cards/a-story.png');
  }).toThrow(/lack:\n {2}[^\n]+ in “\ue000”[^\n]*\nWrite/);
});
