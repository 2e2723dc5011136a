import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findReader } from '../../../scripts/find-readers.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waybill-'));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

/** Puts a program into a folder of the path, one that ends well or doesn't. */
async function program(place: string, name: string, status: number): Promise<string> {
  const file = path.join(folder, place, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `#!/bin/sh\nexit ${status}\n`);
  await chmod(file, 0o755);
  return file;
}

const lookIn = (...places: readonly string[]): void => {
  vi.stubEnv('PATH', places.map((place) => path.join(folder, place)).join(path.delimiter));
};

test.each(['newsboat', 'khal'] as const)('the first %s on the path that runs is taken', async (name) => {
  await program('broken', name, 1);
  const second = await program('second', name, 0);
  await program('third', name, 0);
  lookIn('empty', 'broken', 'second', 'third');
  expect(findReader(name)).toBe(second);
});

test.each(['newsboat', 'khal'] as const)('a %s that does not run is none', async (name) => {
  await program('broken', name, 127);
  lookIn('empty', 'broken');
  expect(findReader(name)).toBeUndefined();
});

test('a Python without the modules is passed over', async () => {
  await program('bare', 'python3', 1);
  const whole = await program('whole', 'python3', 0);
  lookIn('bare', 'whole');
  expect(findReader('python')).toBe(whole);
});
