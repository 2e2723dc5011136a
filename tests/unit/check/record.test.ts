import { describe, expect, test } from 'vitest';
import type { RawExplainer } from '../../../src/schema/explainer.ts';
import { checkClaims } from '../../../src/story/check/claim.ts';
import { checkDeadlines } from '../../../src/story/check/deadline.ts';
import type { Fault } from '../../../src/story/check/fault.ts';
import { checkGlobe } from '../../../src/story/check/globe.ts';
import { checkIds } from '../../../src/story/check/ids.ts';
import { checkKnownTo } from '../../../src/story/check/known-to.ts';
import { checkPeople } from '../../../src/story/check/person.ts';
import { checkReferences } from '../../../src/story/check/references.ts';
import { checkStatesInOrder } from '../../../src/story/check/states-in-order.ts';
import { checkWeak } from '../../../src/story/check/weak.ts';
import { maximal, printed } from './maximal.ts';

type Check = (record: RawExplainer) => readonly Fault[];
type Row = readonly [field: string, value: unknown, ...faults: readonly string[]];

/** Each row sets one field of the good story and names the paths at which the check then finds fault. */
function table(name: string, check: Check, rows: readonly Row[]): void {
  describe(name, () => {
    test('the good story passes', () => {
      expect(printed(check(maximal()))).toEqual([]);
    });
    test.each(rows.map(([field, value, ...faults]) => ({ field, value, faults })))(
      '$field: $value',
      ({ field, value, faults }) => {
        const found = check(maximal({ [field]: value }));
        expect(printed(found).map((fault) => fault.split(': ')[0])).toEqual(faults);
        expect(found.every(({ wrong, cure }) => wrong !== '' && cure !== '')).toBe(true);
      },
    );
  });
}

table('ids', checkIds, [
  ['people.1.id', 'xi-jinping', 'people[1].id'],
  ['people.0.id', 'busan', 'people[0].id'],
  ['stops.2.engagements.0.id', 'doha', 'stops[2].engagements[0].id'],
  ['deadlines.0.id', 'dinner', 'deadlines[0].id'],
  ['claims.0.id', 'notice', 'claims[0].id'],
  ['unknowns.0.id', 'will-meet', 'unknowns[0].id'],
  ['offers.0.id', 'renewed', 'offers[0].id'],
  ['figures.0.id', 'soybeans', 'figures[0].id'],
  ['terms.1.id', 'rare-earths', 'terms[1].id'],
  ['updates.1.id', 'they-met', 'updates[1].id'],
  ['sources.1.id', 'p1', 'sources[1].id'],
  ['topics.1.id', 'china', 'topics[1].id'],
  // A source and a topic are no blocks: their ids may be a block's.
  ['sources.1.id', 'busan'],
  ['topics.1.id', 'busan'],
]);

table('references', checkReferences, [
  ['traveller', 'xi-jinpin', 'traveller'],
  ['traveller', 'busan', 'traveller'],
  ['traveller', 'xi-jinping'],
  ['traveller', undefined],
  ['stops.2.engagements.0.with', ['xi-jinpin'], 'stops[2].engagements[0].with[0]'],
  ['stops.2.engagements.0.with', ['busan'], 'stops[2].engagements[0].with[0]'],
  ['claims.0.about', ['busan', 'nothing', 'rare-earths'], 'claims[0].about[1]', 'claims[0].about[2]'],
  ['updates.0.touches', ['busan', 'p1', 'china'], 'updates[0].touches[1]', 'updates[0].touches[2]'],
  ['updates.0.touches', ['xi-jinping', 'tariff', 'renewed', 'soybeans', 'will-meet', 'mended']],
  ['short.0.sources', ['p9'], 'short[0].sources[0]'],
  ['short.0.sources', ['p1', 'p1'], 'short[0].sources[1]'],
  ['stops.0.states.0.sources', ['p9'], 'stops[0].states[0].sources[0]'],
  ['stops.2.engagements.0.states.0.sources', ['p9'], 'stops[2].engagements[0].states[0].sources[0]'],
  ['people.0.states.0.sources', ['p9'], 'people[0].states[0].sources[0]'],
  ['deadlines.0.states.0.sources', ['p9'], 'deadlines[0].states[0].sources[0]'],
  ['claims.0.states.0.sources', ['p9'], 'claims[0].states[0].sources[0]'],
  ['unknowns.0.states.0.sources', ['p9'], 'unknowns[0].states[0].sources[0]'],
  ['offers.0.states.0.sources', ['p9'], 'offers[0].states[0].sources[0]'],
  ['figures.0.states.0.sources', ['p9'], 'figures[0].states[0].sources[0]'],
  ['figures.0.threats.0.sources', ['p9'], 'figures[0].threats[0].sources[0]'],
  ['terms.0.sources', ['p9'], 'terms[0].sources[0]'],
  ['terms.0.states.0.sources', ['p9'], 'terms[0].states[0].sources[0]'],
  ['updates.0.sources', ['p9'], 'updates[0].sources[0]'],
]);

table('states in order', (record) => checkStatesInOrder(record, 'UTC'), [
  ['stops.2.states.1.on', '2025-10-19', 'stops[2].states[1].on'],
  ['stops.2.engagements.0.states.1.on', '2025-10-22', 'stops[2].engagements[0].states[1].on'],
  ['people.0.states.1.on', '2025-10-19', 'people[0].states[1].on'],
  ['deadlines.0.states.1.on', '2025-10-09', 'deadlines[0].states[1].on'],
  ['claims.0.states.1.on', '2025-10-19', 'claims[0].states[1].on'],
  ['unknowns.0.states.1.on', '2025-10-31', 'unknowns[0].states[1].on'],
  ['offers.0.states.1.on', '2025-10-25', 'offers[0].states[1].on'],
  ['figures.0.states.1.on', '2025-02-03', 'figures[0].states[1].on'],
  ['updates.1.on', '2025-10-29', 'updates[1].on'],
  // A day has no time: what stands below it on the same day is not before it.
  ['stops.2.states.1.on', '2025-10-20T00:00'],
  ['stops.2.states.1.on', '2025-10-20'],
  // The hour that comes twice: written with offsets, the second is the later one.
  ['deadlines.0.states.4.on', '2025-11-02T01:50-04:00', 'deadlines[0].states[4].on'],
]);

table('known to', (record) => checkKnownTo(record, 'UTC'), [
  ['knownTo', '2025-12-30', 'updates[1].on', 'sources[1].published'],
  ['updates.1.on', '2026-01-01', 'updates[1].on'],
  ['stops.2.states.1.on', '2026-01-02', 'stops[2].states[1].on'],
  ['sources.1.published', '2026-01-01', 'sources[1].published'],
  ['figures.0.threats.0.on', '2026-01-01', 'figures[0].threats[0].on'],
  // In Seoul the next day has begun while it is still the last known day at the newsroom.
  ['stops.2.states.1.on', '2026-01-01T08:59'],
  ['stops.2.states.1.on', '2026-01-01T09:00', 'stops[2].states[1].on'],
  ['stops.2.states.1.on', '2026-01-01'],
  // In New York it is still the last known day when the newsroom's is over.
  ['deadlines.0.states.4.on', '2025-12-31T23:59'],
  // What is still to come may be as late as it likes.
  ['deadlines.1.due', '2030-01-01'],
  ['figures.0.threats.0.from', '2030-01-01'],
]);

table('deadlines', checkDeadlines, [
  [
    'deadlines.0.states.0',
    { on: '2025-10-10', status: 'moved', due: '2025-11-10', text: 'Moved.', sources: ['p1'] },
    'deadlines[0].states[0].status',
  ],
  ['deadlines.0.states.0.status', 'took-effect', 'deadlines[0].states[1].status'],
  ['deadlines.0.states.1.status', 'withdrawn', 'deadlines[0].states[2].status'],
  ['deadlines.0.states.1.status', 'met', 'deadlines[0].states[2].status'],
  ['deadlines.0.states.3.status', 'struck-down', 'deadlines[0].states[4].status'],
  ['deadlines.0.states.3.status', 'withdrawn', 'deadlines[0].states[4].status'],
  ['deadlines.0.states.4.status', 'withdrawn', 'deadlines[0].states[4].status'],
  ['deadlines.0.states.0.status', 'paused'],
]);

table('people', checkPeople, [
  ['people.0.states.0.role', undefined, 'people[0].states[0].role'],
  ['people.0.states.1.role', 'Somebody else'],
]);

table('claims', checkClaims, [
  [
    'claims.0.states.0',
    { on: '2025-10-20', outcome: 'happened', text: 'It did.', sources: ['p1'] },
    'claims[0].states[0].outcome',
  ],
]);

table('globe', checkGlobe, [
  ['stops.0.at', [90, 180]],
  ['stops.0.at', [-90, -180]],
  ['stops.0.at', [90.1, 10], 'stops[0].at'],
  ['stops.0.at', [10, 180.1], 'stops[0].at'],
  ['stops.0.at', [1e308, -1e308], 'stops[0].at'],
]);

test('coordinates the wrong way round are turned only where they lie off the globe', () => {
  expect(printed(checkGlobe(maximal({ 'stops.2.at': [129.08, 35.18] })))[0]).toMatch(
    /\| at: \[35\.18, 129\.08\]$/,
  );
  expect(checkGlobe(maximal({ 'stops.2.at': [35.18, 129.08] }))).toEqual([]);
});

table('weak', checkWeak, [
  ['sources.2.weak', true, 'short[4].sources'],
  ['short.0.sources', ['p2'], 'short[0].sources'],
  ['terms.0.sources', ['p2'], 'terms[0].sources'],
  ['figures.0.threats.0.sources', ['p2'], 'figures[0].threats[0].sources'],
  ['updates.0.sources', ['p2'], 'updates[0].sources'],
  ['short.0.sources', ['p2', 'p1']],
]);
