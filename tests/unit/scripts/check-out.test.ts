import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkOut } from '../../../scripts/check-out.ts';
import { NotPublished } from '../../../scripts/not-published.ts';
import { root } from '../../../scripts/root.ts';

let folder = '';
const at = (...steps: readonly string[]): string => path.join(folder, ...steps);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'waybill-'));
  for (const each of ['content/explainers', 'empty', 'precious', 'half', 'built'])
    mkdirSync(at(each), { recursive: true });
  for (const file of ['precious/manuscript.txt', 'half/404.html', 'built/404.html', 'built/pages.json'])
    writeFileSync(at(file), '');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each(['new', 'empty', 'built', '..well'])('a build may go to %s', (out) => {
  expect(() => {
    checkOut(at(out), at('content/explainers'));
  }).not.toThrow();
});

test.each([
  ['precious', 'no build made'],
  ['half', 'no build made'],
  ['content/explainers', 'take away the stories'],
  ['content/explainers/dist', 'take away the stories'],
  ['content', 'take away the stories'],
  ['.', 'take away the stories'],
])('a build may not go to %s', (out, why) => {
  const check = (): void => {
    checkOut(at(out), at('content/explainers'));
  };
  expect(check).toThrow(NotPublished);
  expect(check).toThrow(why);
});

test.each([root, path.dirname(root)])('nor to where the project is: %s', (out) => {
  expect(() => {
    checkOut(out, '/nowhere/content/explainers');
  }).toThrow('take away the project');
});
