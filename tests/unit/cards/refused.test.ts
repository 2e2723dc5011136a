import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../../scripts/root.ts';

// The command itself, on a story with letters that the fonts of the cards do not have.

let folder = '';
let articles = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waybill-'));
  articles = path.join(folder, 'content/explainers');
  const sound = readFileSync(path.join(root, 'tests/fixtures/good/minimal.mdx'), 'utf8');
  await mkdir(path.join(articles, 'a-story'), { recursive: true });
  await writeFile(
    path.join(articles, 'a-story/index.mdx'),
    sound.replace(/^title: .*$/mu, 'title: "Up → down"').replace(/^deck: .*$/mu, 'deck: ဒက်.'),
  );
});

afterAll(() => rm(folder, { recursive: true }));

test(
  'a story that a card can’t print is not published, and all its letters are named',
  { timeout: 60_000 },
  () => {
    const out = path.join(folder, 'site');
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--out', out], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: articles },
    });
    expect(`${stdout}${stderr}`).toBe(
      [
        `${articles}/a-story/index.mdx:2:8  title`,
        '  This is printed on a share card, and the letters of the share cards have no ‘→’ (U+2192); say it in letters and signs that they have.',
        '  Write:',
        '    title: Up to down',
        '',
        `${articles}/a-story/index.mdx:3:7  deck`,
        '  This is printed on a share card, and the letters of the share cards have none of ‘ဒ’ (U+1012, Burmese letter), ‘က’ (U+1000, Burmese letter), ‘\u103a’ (U+103A, Burmese letter); say it in letters and signs that they have.',
        '  Write:',
        '    deck: <the same in other letters>',
        '',
        '2 problems in 1 file; nothing was published',
        '',
      ].join('\n'),
    );
    expect(status).toBe(1);
    expect(existsSync(out)).toBe(false);
  },
);
