import { expect, test } from 'vitest';
import { pass } from '../../../src/story/check/checked.ts';
import { beforeEverything, changes } from '../../../src/story/changes/changes.ts';
import { changesById, touchedBy } from '../../../src/story/changes/touched.ts';
import { storyAt } from '../../../src/story/story-at.ts';
import { story } from '../../../src/story/story.ts';
import { cut } from '../../../src/words/cut.ts';
import { touchedWords } from '../../../src/words/touched-words.ts';
import { aClaim, aDeadline, anUnknown, anUpdate, aPerson, aRecord, at } from '../story/blocks.ts';

const late = at('2027-01-01T00:00[UTC]');
const day = '2025-10-30';

/** What an update of the day says of a record, in few words. */
function saidOf(record: Parameters<typeof aRecord>[0], touches: readonly string[]) {
  const update = { ...anUpdate('met', day), touches: [...touches] };
  const tale = story('trip', pass(aRecord({ ...record, updates: [update] })), 'Words.');
  const [view] = storyAt(tale, late, 'UTC').updates;
  if (view === undefined) throw new Error('The update is not known.');
  const { blocks, more } = touchedWords(
    touchedBy(view, changesById(changes(tale, beforeEverything, late, 'UTC'))),
  );
  return {
    blocks: blocks.map(({ kind, name, fields, sentence }) => [
      kind,
      name,
      ...(sentence === undefined ? [] : [sentence]),
      ...fields.map(({ label, from, to }) => `${label}: ${from ?? '-'} > ${to}`),
    ]),
    more,
  };
}

const deadline = aDeadline({}, { on: '2025-10-01' }, { on: day, status: 'withdrawn', by: 'Somebody else' });

test('it says as what a block was known and as what it is, and not who said so', () => {
  expect(saidOf({ deadlines: [deadline] }, ['tariff'])).toEqual({
    blocks: [['Deadline', 'A tariff', 'State: Announced > Withdrawn']],
    more: 0,
  });
});

test('a block of which only sentences tell has the first of them, behind those that few words tell of', () => {
  const person = aPerson({ on: '2025-10-01', role: 'President', part: 'Meets.' }, { on: day, part: 'Met.' });
  expect(saidOf({ deadlines: [deadline], people: [person] }, ['xi-jinping', 'tariff']).blocks).toEqual([
    ['Deadline', 'A tariff', 'State: Announced > Withdrawn'],
    ['Person', 'Xi Jinping', 'Met.'],
  ]);
});

test('what the day did not change is not told of', () => {
  const before = aDeadline({}, { on: '2025-10-01' });
  expect(saidOf({ deadlines: [before] }, ['tariff'])).toEqual({ blocks: [], more: 0 });
});

test('a block of which nothing but the evidence is new says so, and a long sentence is cut', () => {
  const long = 'A part that goes on. '.repeat(11).trim();
  const states = [{ on: '2025-10-01', role: 'President', part: 'Meets.' }];
  const of = (part: string) =>
    saidOf({ people: [aPerson(...states, { on: day, part })] }, ['xi-jinping']).blocks[0]?.[2];
  expect(of('Meets.')).toBe('As before, on further evidence.');
  expect(of(long)).toHaveLength(cut(long, 140).length);
});

test('beyond three blocks it says how many more there are', () => {
  const claim = aClaim({ on: day });
  const unknown = anUnknown({ on: day, status: 'open' });
  const person = aPerson({ on: day, role: 'President', part: 'Meets.' });
  const said = saidOf({ deadlines: [deadline], claims: [claim], unknowns: [unknown], people: [person] }, [
    'tariff',
    claim.id,
    unknown.id,
    person.id,
  ]);
  expect([said.blocks.length, said.more]).toEqual([3, 1]);
});
