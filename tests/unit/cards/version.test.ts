import { expect, test } from 'vitest';
import { cardVersion } from '../../../src/cards/version.ts';
import { cardsOf } from './cards-of.ts';

const at = (day: string) => Temporal.Instant.from(`${day}T12:00:00Z`);
const file = 'content/explainers/trump-asia-trip-2025/index.mdx';
const versions = (day: string) =>
  new Map(cardsOf(file, at(day)).map(([name, card]) => [name, [cardVersion(card), JSON.stringify(card)]]));

test('every card has a short version of its own', () => {
  const all = [...versions('2026-11-24').values()];
  for (const [version] of all) expect(version).toMatch(/^[0-9a-f]{10}$/);
  expect(new Set(all.map(([version]) => version)).size).toBe(new Set(all.map(([, card]) => card)).size);
});

test('a day on which nothing becomes known changes no version', () => {
  const [one, other] = [versions('2026-11-23'), versions('2026-11-24')].map((each) =>
    [...each].map(([name, [version]]) => [name.replace(/ on .*/, ''), version]),
  );
  expect(other).toEqual(one);
});

test('what changes in the record changes the version of its card, and of no card that says the same', () => {
  const named = (day: string) =>
    new Map([...versions(day)].map(([name, said]) => [name.replace(/ on .*/, ''), said]));
  const [before, after] = [named('2025-10-31'), named('2025-11-02')];
  const changed = [...after]
    .filter(([name, [version]]) => before.get(name)?.[0] !== version)
    .map(([name]) => name);
  const saysElse = [...after]
    .filter(([name, [, card]]) => before.get(name)?.[1] !== card)
    .map(([name]) => name);
  expect(changed).toEqual(saysElse);
  expect(changed).toContain('deadline tariff-1-november');
});
