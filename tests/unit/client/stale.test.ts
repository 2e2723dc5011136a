import { describe, expect, test } from 'vitest';
import { staleNote } from '../../../src/client/stale.ts';

const valid = '2025-11-02T04:00:00Z';
const built = '2025-10-24T12:00:00Z';
const note = (now: string) => staleNote(valid, built, 'This date has passed.', Date.parse(now));

describe('a page read later', () => {
  test('says nothing while what it prints is true', () => {
    expect(note('2025-10-24T12:00:00Z')).toBeUndefined();
    expect(note('2025-11-02T03:59:59.999Z')).toBeUndefined();
  });

  test.each(['2025-11-02T04:00:00Z', '2026-11-02T04:00:00Z'])(
    'says from then on when it was made: %s',
    (now) => {
      expect(note(now)).toBe(
        'This date has passed. This page was made on 24 October 2025, before that; what came of it isn’t recorded here.',
      );
    },
  );

  test('says nothing of what is settled', () => {
    expect(
      staleNote(undefined, built, 'This date has passed.', Date.parse('2999-01-01T00:00:00Z')),
    ).toBeUndefined();
  });
});
