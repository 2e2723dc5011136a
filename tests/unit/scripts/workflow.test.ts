import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../../scripts/root.ts';

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

// What the tests look at; GitHub itself checks the rest.
const workflow = z
  .object({
    on: z.object({
      push: z.object({ branches: z.array(z.string()) }),
      schedule: z.array(z.object({ cron: z.string() })),
    }),
    permissions: z.record(z.string(), z.string()),
    jobs: z.record(
      z.string(),
      z.object({
        steps: z.array(
          z.object({
            id: z.string().optional(),
            uses: z.string().optional(),
            run: z.string().optional(),
            env: z.record(z.string(), z.string()).default({}),
            with: z.record(z.string(), z.unknown()).default({}),
          }),
        ),
      }),
    ),
  })
  .parse(parse(read('.github/workflows/publish.yml')));
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
const builds = steps.filter(({ run }) => run?.includes('npm run build'));

describe('the workflow that publishes', () => {
  test('runs scripts that there are', () => {
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(read('package.json')));
    const named = steps.flatMap(({ run = '' }) =>
      [...run.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name),
    );
    expect(named).toEqual(['build']);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  });

  test('runs on a push and once a day, not at the full hour', () => {
    expect(workflow.on.push.branches).toEqual(['main']);
    expect(workflow.on.schedule).toHaveLength(1);
    const [, minute, hour] = /^(\d{1,2}) (\d{1,2}) \* \* \*$/.exec(workflow.on.schedule[0]?.cron ?? '') ?? [];
    expect(Number(minute)).toBeGreaterThan(0);
    expect(Number(minute)).toBeLessThan(60);
    expect(Number(hour)).toBeLessThan(24);
  });

  test('sets variables that the code reads', () => {
    const code = [
      'astro.config.mjs',
      ...['src', 'scripts'].flatMap((folder) =>
        readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
          .filter((file) => file.endsWith('.ts'))
          .map((file) => path.join(folder, file)),
      ),
    ].map(read);
    const known = new Set(
      code.flatMap((text) => [...text.matchAll(/process\.env(?:\.|\[')([A-Z_]+)/g)].map(([, name]) => name)),
    );
    const set = steps.flatMap(({ env }) => Object.keys(env));
    expect(set).toEqual(['SITE_URL', 'BASE_PATH', 'REPOSITORY_URL']);
    expect(set.filter((name) => !known.has(name))).toEqual([]);
  });

  test('takes where it publishes from a step above, by its id, and the repository from GitHub', () => {
    for (const {
      env: { REPOSITORY_URL, ...env },
    } of builds) {
      expect(REPOSITORY_URL).toBe('${{ github.server_url }}/${{ github.repository }}');
      const from = Object.values(env).map((value) => /steps\.(\w+)\.outputs\.(\w+)/.exec(value)?.slice(1));
      expect(from).toEqual([
        ['pages', 'origin'],
        ['pages', 'base_path'],
      ]);
    }
    expect(steps.find(({ id }) => id === 'pages')?.uses).toMatch(/^actions\/configure-pages@/);
  });

  // Unless told otherwise the action leaves out whatever begins with a dot.
  test('publishes .well-known, too', () => {
    const upload = steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'));
    expect(upload?.with['include-hidden-files']).toBe(true);
  });

  test('may do no more than it has to', () => {
    expect(workflow.permissions).toEqual({ contents: 'read', pages: 'write', 'id-token': 'write' });
  });
});
