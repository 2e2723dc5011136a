import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pass } from '../../../src/story/check/checked.ts';
import { storyAt } from '../../../src/story/story-at.ts';
import { story } from '../../../src/story/story.ts';
import { datedBlocks, instantWithin } from './arbitrary.ts';
import { aRecord, aSource, aStop, anUpdate, at } from './blocks.ts';
import { datesOf, sourcesIn } from './walk.ts';

const made = (
  part: Parameters<typeof aRecord>[0],
  mdx = '## What happened?\n\nSomething.<Cite id="p1" />\n',
) => story('a-story', pass(aRecord(part)), mdx);

describe('over stories of any shape', () => {
  test('nothing dated later can be reached', () => {
    let dated = 0;
    fc.assert(
      fc.property(datedBlocks(), instantWithin(), (blocks, instant) => {
        const view = storyAt(made(blocks), instant, 'UTC');
        for (const { path, on } of datesOf(view)) {
          dated += 1;
          expect(Temporal.Instant.compare(on.start, instant), path).toBeLessThanOrEqual(0);
        }
      }),
    );
    // The walk does find dates.
    expect(dated).toBeGreaterThan(1000);
  });

  test('what is known stays known, and in its order', () => {
    fc.assert(
      fc.property(datedBlocks(), instantWithin(), instantWithin(), (blocks, one, other) => {
        const [earlier = one, later = other] = [one, other].toSorted((a, b) =>
          Temporal.Instant.compare(a, b),
        );
        const before = storyAt(made(blocks), earlier, 'UTC');
        const after = storyAt(made(blocks), later, 'UTC');
        for (const kind of ['deadlines', 'stops', 'figures'] as const) {
          for (const block of before[kind]) {
            const grown = after[kind].find(({ id }) => id === block.id);
            const steps = grown?.steps.slice(0, block.steps.length);
            expect(JSON.stringify(steps), block.id).toBe(JSON.stringify(block.steps));
          }
        }
        expect(JSON.stringify(after.updates.slice(after.updates.length - before.updates.length))).toBe(
          JSON.stringify(before.updates),
        );
      }),
    );
  });

  test('what anything cites is in the list of sources, and nothing else is', () => {
    fc.assert(
      fc.property(datedBlocks(), instantWithin(), (blocks, instant) => {
        const { sources, ...rest } = storyAt(made(blocks), instant, 'UTC');
        const listed = sources.map(({ id }) => id);
        expect(new Set(listed)).toEqual(sourcesIn(rest));
        expect(sources.map(({ number }) => number)).toEqual(sources.map((_, index) => index + 1));
      }),
    );
  });

  test('a record is only read: the same question has the same answer', () => {
    fc.assert(
      fc.property(datedBlocks(), instantWithin(), (blocks, instant) => {
        const tale = made(blocks);
        const record = JSON.stringify(tale.record);
        const answer = JSON.stringify(storyAt(tale, instant, 'UTC'));
        expect(JSON.stringify(storyAt(tale, instant, 'UTC'))).toBe(answer);
        expect(JSON.stringify(tale.record)).toBe(record);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the story as it stood', () => {
  const stop = aStop(
    { arrive: '2025-10-29', leave: '2025-10-30' },
    { on: '2025-10-20', sources: ['p2'] },
    { on: '2025-10-30', status: 'visited', sources: ['p3'] },
  );
  const tale = made({
    stops: [stop],
    updates: [anUpdate('set-off', '2025-10-24'), anUpdate('met', '2025-10-30')],
    sources: ['p1', 'p2', 'p3', 'p4'].map(aSource),
  });
  const on = (day: string) => storyAt(tale, at(`${day}T12:00[UTC]`), 'UTC');

  test.each([
    ['2025-10-19', 0, undefined, undefined, ['p1']],
    ['2025-10-20', 1, 'ahead', undefined, ['p1', 'p2']],
    ['2025-10-24', 1, 'ahead', '2025-10-24', ['p1', 'p2']],
    ['2025-10-31', 1, 'visited', '2025-10-30', ['p1', 'p2', 'p3']],
  ])('on %s', (day, stops, phase, development, sources) => {
    const view = on(day);
    expect(view.stops).toHaveLength(stops);
    expect(view.stops[0]?.phase).toBe(phase);
    expect(view.lastDevelopment?.toString()).toBe(development);
    expect(view.sources.map(({ id }) => id)).toEqual(sources);
  });

  test('carries what is not dated', () => {
    const view = on('2025-10-19');
    expect(view).toMatchObject({
      slug: 'a-story',
      title: 'A story',
      minutes: 1,
      strip: { carrying: 'Nothing but itself' },
    });
    expect(view.published.toString()).toBe('2025-10-20T09:00:00Z');
    expect(view.knownTo.toString()).toBe('2025-12-31');
    expect(view.sections.map(({ id }) => id)).toEqual(['section-what-happened']);
  });
});

test('blocks that belong to no place are dated at the newsroom', () => {
  const tale = made({ updates: [anUpdate('met', '2025-10-30')] });
  const instant = at('2025-10-29T15:00[UTC]');
  expect(storyAt(tale, instant, 'Asia/Seoul').updates).toHaveLength(1);
  expect(storyAt(tale, instant, 'UTC').updates).toHaveLength(0);
});
