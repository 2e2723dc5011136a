import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../../../scripts/testing/free-port.ts';
import { root } from '../../../scripts/root.ts';

let folder = '';
const stories = (): string => path.join(folder, 'content/explainers');
const article = (): string => path.join(stories(), 'overdue/index.mdx');

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waybill-'));
  await mkdir(stories(), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true }));

const environment = (content: string): NodeJS.ProcessEnv => ({
  // Not those of a test run, under which nothing is watched.
  PATH: process.env['PATH'],
  CONTENT_DIR: content,
  CACHE_DIR: path.join(folder, 'cache'),
  SOURCE_DATE_EPOCH: '1767355200',
});

function run(name: string, content: string, ...args: readonly string[]) {
  const { status, stderr } = spawnSync(process.execPath, [`scripts/${name}.ts`, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: environment(content),
  });
  return { status, printed: stderr };
}

describe('a folder of articles that is not there', () => {
  test.each(['build', 'permalinks', 'dev'])('is named by %s, and nothing else', (name) => {
    const nowhere = path.join(folder, 'nowhere');
    const args = name === 'build' ? ['--out', path.join(folder, 'out')] : [];
    expect(run(name, nowhere, ...args)).toEqual({
      status: 1,
      printed: `There is no folder ${nowhere} to read articles from; CONTENT_DIR names it.\n`,
    });
  });
});

test('an empty folder takes no site away that has stories', async () => {
  const out = path.join(folder, 'site');
  await mkdir(path.join(out, 'explainers/lima'), { recursive: true });
  for (const mark of ['pages.json', '404.html']) await writeFile(path.join(out, mark), '');
  const { status, printed } = run('build', stories(), '--out', out);
  expect(status).toBe(1);
  expect(printed).toContain(`There is no article in ${stories()}, and the site in ${out} has some`);
  expect(existsSync(path.join(out, 'explainers/lima'))).toBe(true);
});

test(
  'while an editor writes, what is wrong is sent to the page that is open',
  { timeout: 30_000 },
  async () => {
    const text = await readFile(path.join(root, 'tests/fixtures/overdue.mdx'), 'utf8');
    await mkdir(path.dirname(article()));
    await writeFile(article(), text.replace('Europe/London', 'Europe/Londn'));
    const port = await freePort();
    const server = spawn(process.execPath, ['scripts/dev.ts'], {
      cwd: root,
      env: { ...environment(stories()), PORT: String(port) },
    });
    try {
      const site = `localhost:${port}`;
      const client = await answer(`http://${site}/@vite/client`);
      const [, token = ''] = /wsToken = "([^"]+)"/.exec(client) ?? [];
      const socket = new WebSocket(`ws://${site}/?token=${token}`, 'vite-hmr');
      const told = (what: string): Promise<string> =>
        new Promise((resolve) => {
          socket.addEventListener('message', ({ data }) => {
            if (typeof data === 'string' && data.includes(what)) resolve(data);
          });
        });
      // It is said to whoever opens a page, and taken back once it is mended.
      expect(await told('zone: Europe/London')).toMatch(
        /"type":"error".*content\/explainers\/overdue\/index\.mdx:\d+:\d+ /,
      );
      const mended = told('"full-reload"');
      // Again until it is seen: the watcher may be looking through the folder for the first time.
      const writing = setInterval(() => void writeFile(article(), text), 500);
      expect(await mended).toContain('full-reload');
      clearInterval(writing);
      socket.close();
    } finally {
      server.kill();
    }
  },
);

/** What a server says at an address, once it is there. */
async function answer(address: string): Promise<string> {
  for (;;) {
    try {
      return await (await fetch(address)).text();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}
