import { expect, test } from 'vitest';
import { cardAlt } from '../../../src/cards/alt.ts';
import { blockCard, type BlockCard } from '../../../src/cards/card.ts';
import { faces } from '../../../src/cards/faces.ts';
import { text } from '../../../src/cards/node.ts';
import { rendererWithFonts } from '../../../src/cards/renderer.ts';
import { sharedBlocks } from '../../../src/story/shared-block.ts';
import { measured } from './measured.ts';
import { fixtureView } from './views.ts';

const name = 'דנה הלוי';
const isolate = `\u2068${name}\u2069`;
const view = fixtureView('maximal', '2026-01-02T09:00:00Z');

/** The first card of a kind, of a story in which all who speak and all that is held are named in Hebrew. */
function cardOf(kind: BlockCard['kind']): BlockCard {
  const said = {
    ...view,
    deadlines: view.deadlines.map((each) => ({ ...each, who: name })),
    claims: view.claims.map((each) => ({
      ...each,
      assertions: each.assertions.map((one) => ({ ...one, by: name })),
    })),
    stops: view.stops.map((each) => ({
      ...each,
      engagements: each.engagements.map((one) => ({ ...one, title: name })),
    })),
  };
  const cards = sharedBlocks(said).map((block) => blockCard(block, said));
  const found = cards.find(
    (card) => card.kind === kind && (card.kind !== 'stop' || card.meetings.length > 0),
  );
  if (found === undefined) throw new TypeError(`The fixture has no ${kind}.`);
  return found;
}

test.each([
  ['claim', 'Said by '],
  ['stop', ': '],
] as const)('a name inside a sentence on the card of a %s keeps its own order', async (kind, before) => {
  const { texts } = await measured(cardOf(kind));
  expect(texts.map(({ words }) => words).join('\n')).toContain(`${before}${isolate}`);
});

test.each(['claim', 'stop', 'deadline'] as const)('so it does in what is said of that of a %s', (kind) => {
  expect(cardAlt(cardOf(kind))).toContain(isolate);
});

test('letters are read before the first text in them is measured', async () => {
  const renderer = await rendererWithFonts();
  const words = text('ශ්‍රී ලංකාව', { ...faces.body, fontSize: 40 });
  const first = await renderer.measure(words);
  await renderer.render(words, { width: 400, height: 80, format: 'png' });
  expect(await renderer.measure(words)).toEqual(first);
});
