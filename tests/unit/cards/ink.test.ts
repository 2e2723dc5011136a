import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ink, redOnDark } from '../../../src/cards/ink.ts';

const theme = readFileSync(path.join(import.meta.dirname, '../../../src/styles/theme.css'), 'utf8');
const colours = (name: string) =>
  [...theme.matchAll(new RegExp(`--color-${name}: (#[0-9a-f]+)`, 'g'))].map(([, colour]) => colour);

test.each([
  ['paper', ink.paper],
  ['ink', ink.ink],
  ['soft', ink.soft],
  ['rule', ink.rule],
  ['signal', ink.red],
  ['route', ink.green],
  ['land', ink.land],
])('the card is printed in the %s of the page', (name, colour) => {
  expect(colours(name)[0]).toBe(colour);
});

test('the icon is red on dark as the page is', () => {
  expect(colours('signal')[1]).toBe(redOnDark);
});
