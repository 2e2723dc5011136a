import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fixedIconSvg, iconSvg } from '../../../src/cards/icon.ts';
import { ink } from '../../../src/cards/ink.ts';

test('public/icon.svg is the mark as it is drawn today; else run scripts/make-icons.ts', () => {
  const file = path.join(import.meta.dirname, '../../../public/icon.svg');
  expect(readFileSync(file, 'utf8')).toBe(iconSvg);
});

test('the icon follows light and dark and is simpler in a tab', () => {
  expect(iconSvg).toContain('prefers-color-scheme: dark');
  expect(iconSvg).toMatch(/max-width: 47px.*display: none/);
});

test('an icon of fixed colours stands on paper or on nothing, with the inner ring or without', () => {
  const plain = fixedIconSvg({ share: 1, paper: false, fine: false });
  const full = fixedIconSvg({ share: 0.5, paper: true, fine: true });
  expect(plain).toContain('viewBox="0 0 64 64"');
  expect(plain).not.toContain(ink.paper);
  expect(plain).not.toContain('class="fine"');
  expect(full).toContain('viewBox="-32 -32 128 128"');
  expect(full).toContain(ink.paper);
  expect(full).toContain('class="fine"');
});
