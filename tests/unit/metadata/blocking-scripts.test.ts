import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { blockingScript } from '../../../src/metadata/blocking-scripts.ts';

test('TypeScript becomes a script that browsers run', async () => {
  const seen: number[] = [];
  const source = 'const doubled = (n: number): number => n * 2; see(doubled(21));';
  runInNewContext(await blockingScript('a.ts', source), { see: (n: number) => seen.push(n) });
  expect(seen).toEqual([42]);
});

test('its names stay its own', async () => {
  const context = { see: () => undefined };
  runInNewContext(
    await blockingScript('a.ts', 'var mine = 1; function its() { see(mine); } its(); its();'),
    context,
  );
  expect(Object.keys(context)).toEqual(['see']);
});

test('comments and blanks don’t travel', async () => {
  expect(await blockingScript('a.ts', '// Why.\nsee(  1  );\n')).not.toMatch(/Why| {2}|\n/);
});

test('no text in it ends its element', async () => {
  expect(await blockingScript('a.ts', "see('</script>');")).not.toContain('</script');
});

test.each([
  ['imports', "import { a } from './a.ts';\na();", TypeError],
  ['exports', 'export const a = 1;', TypeError],
  ['is no TypeScript', 'const a: = 1;', Error],
])('a file that %s is refused', async (_, source, error) => {
  await expect(blockingScript('a.ts', source)).rejects.toThrow(error);
});
