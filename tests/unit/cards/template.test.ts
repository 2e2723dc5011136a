import { expect, test } from 'vitest';
import { cardTemplate } from '../../../src/cards/template.ts';

test('what shapes the cards has one name, as long as nothing of it changes', async () => {
  const name = await cardTemplate();
  expect(name).toMatch(/^[0-9a-f]{64}$/);
  expect(await cardTemplate()).toBe(name);
});
