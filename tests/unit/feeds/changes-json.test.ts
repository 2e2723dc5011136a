import { expect, test } from 'vitest';
import { changesJson } from '../../../src/feeds/changes-json.ts';
import { datedEntries } from '../../../src/feeds/dated-entries.ts';
import { site } from '../../../src/site.ts';
import { pass } from '../../../src/story/check/checked.ts';
import { beforeEverything, changes } from '../../../src/story/changes/changes.ts';
import { storyAt } from '../../../src/story/story-at.ts';
import { story } from '../../../src/story/story.ts';
import { aClaim, aFigure, anUnknown, anUpdate, aRecord, at } from '../story/blocks.ts';

const tale = story(
  'a-story',
  pass(
    aRecord({
      title: [
        { on: '2025-10-01', text: 'The eve' },
        { on: '2025-10-30', text: 'The day' },
      ],
      claims: [aClaim({ on: '2025-10-20' }, { on: '2025-10-30' }, { on: '2025-10-30', outcome: 'happened' })],
      unknowns: [anUnknown({ on: '2025-10-30', status: 'open' })],
      // The prose has no place for it, so there is nothing to link to.
      figures: [
        aFigure({}, [
          { on: '2025-10-10', value: 10 },
          { on: '2025-10-20', value: 20 },
        ]),
      ],
      updates: [anUpdate('met', '2025-10-30'), anUpdate('mended', '2025-10-31', 'correction')],
    }),
  ),
  'Words.',
);
const json = (time: string) => {
  const instant = at(time);
  return changesJson(changes(tale, beforeEverything, instant, 'UTC'), storyAt(tale, instant, 'UTC'));
};

test('the newest first, updates with their text, each block once for each date', () => {
  expect(json('2025-12-01T00:00[UTC]')).toEqual([
    { on: '2025-10-31', kind: 'correction', id: 'update-mended', text: 'Said.' },
    { on: '2025-10-30', kind: 'development', id: 'update-met', text: 'Said.' },
    { on: '2025-10-30', kind: 'change', id: 'unknown-renewed' },
    { on: '2025-10-30', kind: 'change', id: 'claim-will-meet' },
    { on: '2025-10-20', kind: 'change', id: 'claim-will-meet' },
  ]);
});

test('nothing later than the instant', () => {
  expect(json('2025-10-20T00:00[UTC]')).toEqual([
    { on: '2025-10-20', kind: 'change', id: 'claim-will-meet' },
  ]);
});

test('nothing before its day has begun in the newsroom', () => {
  const known = (time: string) => {
    const view = storyAt(tale, at(time), site.newsroomZone);
    return datedEntries(tale, view).map(({ on }) => on);
  };
  expect(known('2025-10-29T23:59[UTC]')).toEqual(['2025-10-20']);
  expect(known('2025-10-30T00:00[UTC]')).toContain('2025-10-30');
});

test('of a date, what stands last in the record first', () => {
  const twice = story(
    'a-story',
    pass(
      aRecord({ updates: [anUpdate('first', '2025-10-30'), anUpdate('added', '2025-10-30', 'correction')] }),
    ),
    'Words.',
  );
  const view = storyAt(twice, at('2025-12-01T00:00[UTC]'), 'UTC');
  expect(changesJson([], view).map(({ id }) => id)).toEqual(['update-added', 'update-first']);
});
