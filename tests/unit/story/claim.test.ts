import { describe, expect, test } from 'vitest';
import { claimAt } from '../../../src/story/claim.ts';
import { aClaim, at } from './blocks.ts';

const raw = aClaim(
  { on: '2025-10-20', certainty: 'unconfirmed', by: 'A newspaper' },
  { on: '2025-10-23', certainty: 'announced', by: 'White House' },
  { on: '2025-10-30', outcome: 'happened-otherwise' },
  { on: '2025-10-31', certainty: 'disputed', by: 'Another newspaper' },
  { on: '2025-11-05', outcome: 'happened' },
);

describe('a claim on its way', () => {
  test.each([
    ['2025-10-20', 'unconfirmed', 1, undefined, 0],
    ['2025-10-23', 'announced', 2, undefined, 0],
    ['2025-10-30', 'announced', 2, 'happened-otherwise', 1],
    ['2025-10-31', 'disputed', 3, 'happened-otherwise', 1],
    ['2025-11-05', 'disputed', 3, 'happened', 2],
  ])('on %s', (day, certainty, assertions, outcome, results) => {
    const view = claimAt(raw, 'UTC', at(`${day}T00:00[UTC]`));
    expect(view?.certainty).toBe(certainty);
    expect(view?.outcome).toBe(outcome);
    expect(view?.assertions).toHaveLength(assertions);
    expect(view?.results).toHaveLength(results);
  });
});

test('before anybody made it there is none', () => {
  expect(claimAt(raw, 'UTC', at('2025-10-19T23:59[UTC]'))).toBeUndefined();
});

test('it is dated in the zone it is handed', () => {
  expect(claimAt(raw, 'Asia/Seoul', at('2025-10-19T15:00[UTC]'))?.certainty).toBe('unconfirmed');
  expect(claimAt(raw, 'America/New_York', at('2025-10-20T03:59[UTC]'))).toBeUndefined();
});

test('every assertion keeps who made it', () => {
  const view = claimAt(raw, 'UTC', at('2025-11-05T00:00[UTC]'));
  expect(view?.assertions.map((each) => each.by)).toEqual([
    'A newspaper',
    'White House',
    'Another newspaper',
  ]);
});
