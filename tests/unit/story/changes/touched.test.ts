import { describe, expect, test } from 'vitest';
import { pass } from '../../../../src/story/check/checked.ts';
import { beforeEverything, changes } from '../../../../src/story/changes/changes.ts';
import { changesById, touchedBy } from '../../../../src/story/changes/touched.ts';
import { story } from '../../../../src/story/story.ts';
import { updatesAt } from '../../../../src/story/update.ts';
import { aClaim, aDeadline, anUpdate, aRecord, at } from '../blocks.ts';

const late = at('2027-01-01T00:00[UTC]');

/** What the update of a day touched, of these blocks, in short. */
function touched(part: Parameters<typeof aRecord>[0], on: string, touches: readonly string[]) {
  const record = aRecord({ ...part, updates: [{ ...anUpdate('one', on), touches: [...touches] }] });
  const known = changesById(changes(story('trip', pass(record), 'Words.'), beforeEverything, late, 'UTC'));
  return updatesAt(record.updates, 'UTC', late)
    .flatMap((update) => touchedBy(update, known))
    .map(({ change, anew }) => [change.id, change.on.date.toString(), anew]);
}

const deadlines = [
  aDeadline(
    { id: 'tariff', due: '2025-11-01', zone: 'America/New_York' },
    { on: '2025-10-10' },
    { on: '2025-10-26', text: 'Off the table.' },
    { on: '2025-11-01', status: 'withdrawn', text: 'Dropped.' },
  ),
];
const claims = [
  aClaim({ on: '2025-10-26', certainty: 'expected' }, { on: '2025-10-26', outcome: 'happened' }),
];

describe('what an update touched', () => {
  test('is what its day changed', () => {
    expect(touched({ deadlines }, '2025-10-26', ['tariff'])).toEqual([['tariff', '2025-10-26', true]]);
  });

  test('is on the civil date of the block, wherever that is', () => {
    expect(touched({ deadlines }, '2025-11-01', ['tariff'])).toEqual([['tariff', '2025-11-01', true]]);
  });

  test('is all that its day changed', () => {
    expect(touched({ claims }, '2025-10-26', ['will-meet'])).toEqual([
      ['will-meet', '2025-10-26', true],
      ['will-meet', '2025-10-26', true],
    ]);
  });

  test('is what stood already, where the day changed nothing', () => {
    expect(touched({ deadlines }, '2025-10-20', ['tariff'])).toEqual([['tariff', '2025-10-10', false]]);
    expect(touched({ deadlines }, '2026-05-01', ['tariff'])).toEqual([['tariff', '2025-11-01', false]]);
  });

  test('is nothing that came later', () => {
    expect(touched({ deadlines }, '2025-10-09', ['tariff'])).toEqual([]);
  });

  test('is never the story itself, which a block may be called like', () => {
    const title = [
      { on: '2025-10-10', text: 'The eve' },
      { on: '2025-10-26', text: 'The day' },
    ];
    const namesake = deadlines.map((each) => ({ ...each, id: 'trip' }));
    expect(touched({ title, deadlines: namesake }, '2025-10-26', ['trip'])).toEqual([
      ['trip', '2025-10-26', true],
    ]);
  });

  test('keeps the order of the update', () => {
    const both = { deadlines, claims };
    expect(touched(both, '2025-10-26', ['will-meet', 'tariff']).map(([id]) => id)).toEqual([
      'will-meet',
      'will-meet',
      'tariff',
    ]);
    expect(touched(both, '2025-10-26', ['tariff', 'will-meet']).map(([id]) => id)).toEqual([
      'tariff',
      'will-meet',
      'will-meet',
    ]);
  });
});
