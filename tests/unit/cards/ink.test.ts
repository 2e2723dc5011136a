import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ink, redOnDark } from '../../../src/cards/ink.ts';

const theme = readFileSync(path.join(import.meta.dirname, '../../../src/styles/theme.css'), 'utf8');
/** A colour of the page, by day and by night. */
const colours = (name: string) =>
  new RegExp(`--color-${name}: light-dark\\((#[0-9a-f]+), (#[0-9a-f]+)\\)`).exec(theme)?.slice(1) ?? [];

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

test('the colour around the page is that of its paper', () => {
  const head = readFileSync(path.join(import.meta.dirname, '../../../src/components/Head.astro'), 'utf8');
  const around = [...head.matchAll(/name="theme-color" content="(#[0-9a-f]+)"/g)].map(([, colour]) => colour);
  expect(around).toEqual(colours('paper'));
});

test('the icon is red on dark as the page is', () => {
  expect(colours('signal')[1]).toBe(redOnDark);
});
