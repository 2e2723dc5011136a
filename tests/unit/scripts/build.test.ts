import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../../scripts/root.ts';

// The command itself, on a newsroom of one story whose deadline fell due on 1 February 2026, without an outcome.

let folder = '';
let out = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waybill-'));
  out = path.join(folder, `site-${path.basename(folder)}`);
  const fixture = path.join(import.meta.dirname, '../../fixtures/overdue.mdx');
  await cp(fixture, path.join(folder, 'content/explainers/overdue/index.mdx'));
  // The other thing that a build would have an editor look after.
  const story = '/explainers/overdue/';
  const permalinks = [
    story,
    `${story}#deadline-notice`,
    `${story}#section-what-happened`,
    '/topics/world-news/',
  ];
  await writeFile(
    path.join(folder, 'content/explainers/permalinks.txt'),
    permalinks.map((permalink) => `2026-01-02 ${permalink}\n`).join(''),
  );
});

afterAll(() => rm(folder, { recursive: true }));

interface Ended {
  readonly status: number | null;
  readonly printed: string;
}

function script(name: string, args: readonly string[], variables: Readonly<Record<string, string>>): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${name}.ts`, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      CONTENT_DIR: path.join(folder, 'content/explainers'),
      CACHE_DIR: path.join(folder, 'cache'),
      REPOSITORY_URL: 'https://example.org/repository',
      ...variables,
    },
  });
  return { status, printed: `${stdout}${stderr}` };
}

const build = (day: string, ...args: readonly string[]): Ended =>
  script('build', ['--out', out, ...args], { SOURCE_DATE_EPOCH: String(Date.parse(day) / 1000) });

const warning = (): string => `${folder}/content/explainers/overdue/index.mdx:22:9  deadlines[0].states[0]
  The deadline fell due on 2026-02-01 (Europe/London) and no state says what came of it; add a state below this one when a source does.
  Write:
    - on: <YYYY-MM-DD>
      status: <withdrawn, met, took-effect or struck-down>
      text: <what became of it>
      sources: [<id>]

`;

describe('npm run build', () => {
  test('with --strict, publishes nothing that waits for an outcome', { timeout: 30_000 }, () => {
    const { status, printed } = build('2026-02-02T00:00:00Z', '--strict');
    expect(printed).toBe(`${warning()}1 problem in 1 file; nothing was published\n`);
    expect(status).toBe(1);
    expect(existsSync(out)).toBe(false);
  });

  test('otherwise says so and publishes', { timeout: 60_000 }, () => {
    const { status, printed } = build('2026-02-02T00:00:00Z');
    expect(printed).toContain(
      `${warning()}1 thing to look after; \`npm run build -- --strict\` makes it an error\n`,
    );
    expect(status).toBe(0);
    expect(existsSync(path.join(out, 'explainers/overdue/index.html'))).toBe(true);
  });

  test('says nothing before the date', { timeout: 60_000 }, () => {
    const { status, printed } = build('2026-02-01T23:59:59Z', '--strict');
    expect(printed).toMatch(/^Built .+ in .+ s\n$/);
    expect(status).toBe(0);
  });
});

describe('what was mistyped is answered in one sentence', () => {
  const sorry = { timeout: 30_000 };

  test.each([
    [['--stict'], "Unknown option '--stict'"],
    [['site'], "Unexpected argument 'site'"],
    [['--strict=yes'], "Option '--strict' does not take an argument"],
    [['--out'], "Option '--out <value>' argument missing"],
    [['--out', '--strict'], "Option '--out' argument is ambiguous"],
  ])('%j', sorry, (args, wrong) => {
    expect(script('build', args, {})).toEqual({
      status: 1,
      printed: `${wrong}; the build has the options --out <folder> and --strict.\n`,
    });
  });

  test.each([
    ['build', 'news'],
    ['build', 'localhost:4321'],
    ['build', ''],
    ['start', 'news.example.org'],
    ['dev', 'news.example.org'],
  ])('%s with SITE_URL=%s', sorry, (name, address) => {
    expect(script(name, [], { SITE_URL: address })).toEqual({
      status: 1,
      printed: `SITE_URL is the address of the site, such as https://news.example.org, not "${address}".\n`,
    });
  });
});
