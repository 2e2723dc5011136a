import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
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
  const story = path.join(import.meta.dirname, '../../fixtures/overdue.mdx');
  await cp(story, path.join(folder, 'content/explainers/overdue/index.mdx'));
});

afterAll(() => rm(folder, { recursive: true }));

function build(day: string, ...args: readonly string[]): { status: number | null; printed: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/build.ts', '--out', out, ...args],
    {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...process.env,
        CONTENT_DIR: path.join(folder, 'content/explainers'),
        SOURCE_DATE_EPOCH: String(Date.parse(day) / 1000),
      },
    },
  );
  return { status, printed: `${stdout}${stderr}` };
}

const warning = `content/explainers/overdue/index.mdx:22:9  deadlines[0].states[0]
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
    expect(printed).toBe(`${warning}1 problem in 1 file; nothing was published\n`);
    expect(status).toBe(1);
    expect(existsSync(out)).toBe(false);
  });

  test('otherwise says so and publishes', { timeout: 60_000 }, () => {
    const { status, printed } = build('2026-02-02T00:00:00Z');
    expect(printed).toContain(
      `${warning}1 thing to look after; \`npm run build -- --strict\` makes it an error\n`,
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
