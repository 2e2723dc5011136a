import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pass } from '../../../src/story/check/checked.ts';
import { beforeEverything, changes } from '../../../src/story/changes/changes.ts';
import { storyAt } from '../../../src/story/story-at.ts';
import { story } from '../../../src/story/story.ts';
import { changeLog, type ChangeLog } from '../../../src/words/change-log.ts';
import { datedBlocks, instantWithin, placesAll } from '../story/arbitrary.ts';
import { aClaim, anUnknown, anUpdate, aRecord, at } from '../story/blocks.ts';

const zone = 'UTC';

/** The log of a record as it stands at an instant. */
function logOf(part: Parameters<typeof aRecord>[0], instant: Temporal.Instant, mdx = 'Words.'): ChangeLog {
  const tale = story('a-story', pass(aRecord(part)), mdx);
  const view = storyAt(tale, instant, zone);
  return changeLog(changes(tale, beforeEverything, instant, zone), view.updates, view);
}

const shown = ({ corrections, days }: ChangeLog) => [
  ...corrections.flatMap((entry) => entry.changes),
  ...days.flatMap(({ developments, others }) => [
    ...developments.flatMap((entry) => entry.changes),
    ...others,
  ]),
];

test('every change stands in the log once, and every update', () => {
  fc.assert(
    fc.property(datedBlocks(), instantWithin(), (blocks, instant) => {
      // Updates on the very dates at which a block changed, two of a kind in turn.
      const [claim] = blocks.claims ?? [];
      const updates = claim?.states.map(({ on, sources }, index) => ({
        id: `update-${index}`,
        on,
        kind: index % 4 < 2 ? ('development' as const) : ('correction' as const),
        text: 'Something.',
        touches: index % 3 === 0 ? ['claim-0', 'stop-0'] : ['claim-0'],
        sources,
      }));
      const part = { ...blocks, updates };
      const tale = story('a-story', pass(aRecord(part)), placesAll);
      const all = changes(tale, beforeEverything, instant, zone);
      const log = logOf(part, instant, placesAll);
      expect(log.count).toBe(all.length);
      const seen = shown(log).map(({ name, on, sources }) => JSON.stringify([name, on, sources]));
      expect(seen.toSorted()).toEqual(
        all.map(({ name, on, sources }) => JSON.stringify([name, on, sources])).toSorted(),
      );
      const entries = [...log.corrections, ...log.days.flatMap(({ developments }) => developments)];
      expect(entries.map(({ update }) => update.id).toSorted()).toEqual(
        storyAt(tale, instant, zone)
          .updates.map(({ id }) => id)
          .toSorted(),
      );
      const dates = log.days.map(({ date }) => date.toString());
      expect(dates).toEqual([...new Set(dates)].toSorted().toReversed());
    }),
    { numRuns: 40 },
  );
});

const claims = [aClaim({ on: '2025-10-20' }, { on: '2025-10-30', outcome: 'happened' })];
const unknowns = [anUnknown({ on: '2025-10-20', status: 'open' }, { on: '2025-10-30', status: 'answered' })];
const update = (id: string, on: string, kind: 'development' | 'correction', touches: string[]) => ({
  ...anUpdate(id, on, kind),
  touches,
});
const outline = ({ corrections, days }: ChangeLog) => ({
  corrections: corrections.map(({ fragment, touches, changes: of }) => [
    fragment,
    touches.map((each) => each.fragment),
    of.map(({ fragment: block }) => block),
  ]),
  days: days.map(({ fragment, developments, others }) => [
    fragment,
    developments.map((each) => [each.fragment, each.changes.map(({ fragment: block }) => block)]),
    others.map(({ fragment: block }) => block),
  ]),
});

test('an update has the changes of its date to what it touches; the others stand beside it', () => {
  const updates = [
    update('met', '2025-10-30', 'development', ['will-meet']),
    update('later', '2025-11-02', 'development', ['will-meet', 'nobody']),
  ];
  expect(outline(logOf({ claims, unknowns, updates }, at('2025-12-01T00:00[UTC]')))).toEqual({
    corrections: [],
    days: [
      ['on-2025-11-02', [['update-later', []]], []],
      ['on-2025-10-30', [['update-met', ['claim-will-meet']]], ['unknown-renewed']],
      ['on-2025-10-20', [], ['claim-will-meet', 'unknown-renewed']],
    ],
  });
});

test('corrections stand apart, and touch what is known only', () => {
  const updates = [
    update('met', '2025-10-30', 'development', ['will-meet']),
    update('mended', '2025-10-30', 'correction', ['renewed', 'nobody']),
    update('mended-again', '2025-11-05', 'correction', []),
  ];
  expect(outline(logOf({ claims, unknowns, updates }, at('2025-12-01T00:00[UTC]')))).toEqual({
    corrections: [
      ['update-mended-again', [], []],
      ['update-mended', ['unknown-renewed'], ['unknown-renewed']],
    ],
    days: [
      ['on-2025-10-30', [['update-met', ['claim-will-meet']]], []],
      ['on-2025-10-20', [], ['claim-will-meet', 'unknown-renewed']],
    ],
  });
});

test('nothing recorded, an empty log', () => {
  expect(logOf({}, at('2025-12-01T00:00[UTC]'))).toEqual({ count: 0, corrections: [], days: [] });
});
