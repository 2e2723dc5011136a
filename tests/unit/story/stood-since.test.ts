import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pass } from '../../../src/story/check/checked.ts';
import { dateAt } from '../../../src/story/moment.ts';
import { stoodSince } from '../../../src/story/stood-since.ts';
import { storyAt } from '../../../src/story/story-at.ts';
import { story, type Story } from '../../../src/story/story.ts';
import { datedBlocks, instantWithin } from './arbitrary.ts';
import { anyBody } from './arbitrary-body.ts';
import { aDeadline, aRecord } from './blocks.ts';

const endOf = (date: Temporal.PlainDate, zone: string): Temporal.Instant =>
  date.add({ days: 1 }).toZonedDateTime(zone).toInstant().subtract({ nanoseconds: 1 });

test('a story has stood so since then, with all its blocks and its prose', () => {
  let earlier = 0;
  fc.assert(
    fc.property(datedBlocks(), anyBody(), instantWithin(), (blocks, { mdx }, at) => {
      const zone = 'UTC';
      const tale = story('a-story', pass(aRecord({ ...blocks, knownTo: '2025-02-01' })), mdx);
      const date = stoodSince(tale, at, zone);
      const then = endOf(date, zone);
      expect(Temporal.PlainDate.compare(date, dateAt(at, zone))).toBeLessThanOrEqual(0);
      if (Temporal.Instant.compare(then, at) >= 0) return;
      earlier += 1;
      const said = (instant: Temporal.Instant): string =>
        JSON.stringify({ ...storyAt(tale, instant, zone), at: undefined });
      expect(said(then)).toBe(said(at));
    }),
    { numRuns: 300 },
  );
  expect(earlier).toBeGreaterThan(30);
});

const tale = (knownTo: string): Story =>
  story(
    'a-story',
    pass(
      aRecord({
        published: '2025-10-01T09:00:00Z',
        knownTo,
        deadlines: [
          aDeadline(
            { due: '2025-11-01' },
            { on: '2025-10-01', status: 'announced', text: 'Set.', sources: ['p1'] },
          ),
        ],
      }),
    ),
    'Words.',
  );

test.each([
  ['the day after a deadline has fallen due', '2025-10-01', '2025-11-20T12:00Z', '2025-11-02'],
  ['the same a month later', '2025-10-01', '2025-12-20T12:00Z', '2025-11-02'],
  ['today, while sources are read to this very day', '2026-06-01', '2025-11-20T12:00Z', '2025-11-20'],
])('it is %s', (_, knownTo, at, since) => {
  expect(stoodSince(tale(knownTo), Temporal.Instant.from(at), 'UTC').toString()).toBe(since);
});
