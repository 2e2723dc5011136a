import { expect, test } from 'vitest';
import { placesTouched } from '../../../src/story/places-touched.ts';
import { fixtureView } from '../cards/views.ts';

const view = fixtureView('maximal', '2027-01-01T00:00:00Z');
const [claim] = view.claims;
const touching = (about: readonly string[], ...touches: readonly string[]): string[] => [
  ...placesTouched(
    { ...view, claims: claim === undefined ? [] : [{ ...claim, id: 'claimed', about }] },
    { touches },
  ),
];

test.each([
  ['a stop', [], ['busan'], ['busan']],
  ['a stop in a place of another name', [], ['washington'], ['washington-dc']],
  ['a meeting at a stop', [], ['leaders-meeting'], ['busan']],
  ['a claim about a stop', ['busan', 'doha'], ['claimed'], ['doha', 'busan']],
  ['a claim about a meeting at a stop', ['leaders-meeting'], ['claimed'], []],
  ['a person who was there', [], ['xi-jinping'], []],
  ['nothing', ['busan'], [], []],
])('an update of %s', (_, about, touches, places) => {
  expect(touching(about, ...touches)).toEqual(places);
});
