import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pass } from '../../../../src/story/check/checked.ts';
import type { Change } from '../../../../src/story/changes/change.ts';
import { beforeEverything, changes } from '../../../../src/story/changes/changes.ts';
import { figureAt } from '../../../../src/story/figure.ts';
import { moment } from '../../../../src/story/moment.ts';
import { sidesAt } from '../../../../src/story/offer.ts';
import { storyAt } from '../../../../src/story/story-at.ts';
import { story, type Story } from '../../../../src/story/story.ts';
import { datedBlocks, datesWithin, instantWithin } from '../arbitrary.ts';
import { aRecord, written } from '../blocks.ts';
import { datesOf } from '../walk.ts';

// Over stories of any shape: with every kind of block, in any zone, days and minutes mixed.

const zone = 'UTC';
const tale = (): fc.Arbitrary<Story> =>
  datedBlocks().map((blocks) => story('a-story', pass(aRecord(blocks)), '## What?\n\nWords.\n'));
const instants = (count: number) =>
  fc
    .array(instantWithin(), { minLength: count, maxLength: count })
    .map((each) => each.toSorted((a, b) => Temporal.Instant.compare(a, b)));
const printed = (list: readonly Change[]): string[] => list.map((change) => JSON.stringify(change));

test('the changes of two spans that meet are those of both together', () => {
  let found = 0;
  fc.assert(
    fc.property(tale(), instants(3), (each, [a, b, c]) => {
      if (a === undefined || b === undefined || c === undefined) throw new Error('Three instants.');
      const whole = printed(changes(each, a, c, zone));
      found += whole.length;
      expect([...printed(changes(each, a, b, zone)), ...printed(changes(each, b, c, zone))]).toEqual(whole);
    }),
    { numRuns: 50 },
  );
  expect(found).toBeGreaterThan(300);
});

test('nothing changes outside the span, and the oldest comes first', () => {
  fc.assert(
    fc.property(tale(), instants(2), (each, [from, to]) => {
      if (from === undefined || to === undefined) throw new Error('Two instants.');
      const starts = changes(each, from, to, zone).map(({ on }) => on.start);
      for (const start of starts) {
        expect(Temporal.Instant.compare(from, start)).toBeLessThan(0);
        expect(Temporal.Instant.compare(start, to)).toBeLessThanOrEqual(0);
      }
      expect(starts).toEqual(starts.toSorted((a, b) => Temporal.Instant.compare(a, b)));
    }),
  );
});

test('of no span, nothing', () => {
  fc.assert(
    fc.property(tale(), instantWithin(), (each, at) => {
      expect(changes(each, at, at, zone)).toEqual([]);
    }),
  );
});

test('no change tells of anything later than itself', () => {
  let dated = 0;
  fc.assert(
    fc.property(tale(), instantWithin(), (each, to) => {
      for (const change of changes(each, beforeEverything, to, zone)) {
        const starts = [
          ...datesOf(change).map(({ on }) => on.start),
          ...datesWithin(change).map(({ on, zone: place }) => moment(written(on), place).start),
        ];
        dated += starts.length;
        for (const start of starts)
          expect(Temporal.Instant.compare(start, change.on.start)).toBeLessThanOrEqual(0);
      }
    }),
    { numRuns: 50 },
  );
  expect(dated).toBeGreaterThan(1000);
});

test('what a block was is what it had become before', () => {
  fc.assert(
    fc.property(tale(), instantWithin(), (each, to) => {
      const last = new Map<string, unknown>();
      for (const { kind, id, before, after } of changes(each, beforeEverything, to, zone)) {
        // The story stands from the beginning, and the engagements of the histories share one id.
        if (kind === 'story' || kind === 'engagement') continue;
        const replaces = kind !== 'threat' && kind !== 'term';
        expect(JSON.stringify(before)).toBe(JSON.stringify(replaces ? last.get(kind + id) : undefined));
        last.set(kind + id, after);
      }
    }),
  );
});

test('what the blocks have become is what the story says at that instant', () => {
  fc.assert(
    fc.property(tale(), instantWithin(), (each, at) => {
      const { record } = each;
      const view = storyAt(each, at, zone);
      const all = changes(each, beforeEverything, at, zone);
      const became = (kind: Change['kind']) =>
        new Map(all.filter((change) => change.kind === kind).map(({ id, after }) => [id, after]));
      const same = <Block extends { id: string }>(
        kind: Exclude<Change['kind'], 'story' | 'threat' | 'term'>,
        blocks: readonly Block[],
        said: (block: Block) => object,
      ): void => {
        const after = became(kind);
        expect([...after.keys()].toSorted()).toEqual(blocks.map(({ id }) => id).toSorted());
        for (const block of blocks)
          expect(JSON.parse(JSON.stringify(after.get(block.id)))).toMatchObject(
            JSON.parse(JSON.stringify(said(block))) as object,
          );
      };
      const last = (steps: readonly { text: string; by?: string | undefined }[]) => ({
        text: steps.at(-1)?.text,
        by: steps.at(-1)?.by,
      });
      same('deadline', view.deadlines, ({ due, what, otherwise, rate, steps }) => ({
        due,
        what,
        otherwise,
        ...last(steps),
        ...(rate && { rate: { value: rate.value } }),
      }));
      same('stop', view.stops, ({ arrive, leave, purpose, steps }) => ({
        arrive,
        leave,
        purpose,
        status: steps.at(-1)?.status,
        text: steps.at(-1)?.text,
      }));
      same('claim', view.claims, ({ certainty, outcome }) => ({ certainty, outcome }));
      same('unknown', view.unknowns, ({ status, text }) => ({ status, text }));
      same('person', view.people, ({ role, part }) => ({ role, part }));
      same(
        'offer',
        sidesAt(record.offers, zone, at).flatMap(({ offers }) => offers),
        ({ status, steps }) => ({ status, text: steps.at(-1)?.text }),
      );
      const figures = record.figures.flatMap((figure) => figureAt(figure, zone, at) ?? []);
      same('figure', figures, ({ note, steps }) => ({ note, value: steps.at(-1)?.value }));
      expect(all.filter(({ kind }) => kind === 'threat')).toHaveLength(
        figures.reduce((sum, { threats }) => sum + threats.length, 0),
      );
      // The engagements of the histories share one id, so they are counted.
      expect(all.filter(({ kind }) => kind === 'engagement')).toHaveLength(
        view.stops
          .flatMap(({ engagements }) => engagements)
          .reduce((sum, { steps }) => sum + steps.length, 0),
      );
      const title = all.findLast((change) => change.kind === 'story')?.after;
      if (title !== undefined)
        expect(title).toEqual({ title: view.title, deck: view.deck, carrying: view.strip.carrying });
    }),
    { numRuns: 50 },
  );
});

test('a record is only read', () => {
  fc.assert(
    fc.property(tale(), instantWithin(), (each, at) => {
      const record = JSON.stringify(each.record);
      const answer = printed(changes(each, beforeEverything, at, zone));
      expect(printed(changes(each, beforeEverything, at, zone))).toEqual(answer);
      expect(JSON.stringify(each.record)).toBe(record);
    }),
    { numRuns: 30 },
  );
});
