import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { certainty, outcome } from '../../../src/schema/claim.ts';
import type { ClaimView } from '../../../src/story/claim.ts';
import { claimGroups } from '../../../src/words/claim-groups.ts';

const view = (id: string, sure: ClaimView['certainty'], became?: ClaimView['outcome']): ClaimView => ({
  id,
  text: 'A claim.',
  about: [],
  assertions: [],
  certainty: sure,
  results: [],
  outcome: became,
});

const read = (claims: readonly ClaimView[]) =>
  claimGroups(claims).map(({ stamp, claims: grouped }) => [stamp.word, ...grouped.map(({ id }) => id)]);

describe('groups', () => {
  test('what became of a claim counts before how sure it was; the settled come first', () => {
    expect(
      read([
        view('a', 'disputed'),
        view('b', 'confirmed'),
        view('c', 'unconfirmed', 'happened'),
        view('d', 'confirmed', 'not-known'),
        view('e', 'confirmed'),
      ]),
    ).toEqual([
      ['Happened', 'c'],
      ['Not known to us', 'd'],
      ['Confirmed', 'b', 'e'],
      ['Disputed', 'a'],
    ]);
  });

  test('no claims, no groups', () => {
    expect(claimGroups([])).toEqual([]);
  });

  test('hold every claim exactly once', () => {
    const one = fc.record({
      certainty: fc.constantFrom(...certainty.options),
      outcome: fc.option(fc.constantFrom(...outcome.options), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 30 }), (each) => {
        const claims = each.map((claim, index) => view(`claim-${index}`, claim.certainty, claim.outcome));
        const found = claimGroups(claims).flatMap((group) => group.claims);
        expect(found.toSorted((a, b) => claims.indexOf(a) - claims.indexOf(b))).toEqual(claims);
        for (const { claims: grouped } of claimGroups(claims)) expect(grouped.length).toBeGreaterThan(0);
      }),
    );
  });
});
