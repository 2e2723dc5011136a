import path from 'node:path';
import { expect, test } from 'vitest';
import { printedPath } from '../../../src/story/read/printed-path.ts';

test.each([
  ['/news/waybill/content/explainers/lima/index.mdx', 'content/explainers/lima/index.mdx'],
  ['/news/waybill/lima/index.mdx', 'lima/index.mdx'],
  ['/news/waybill/..lima/index.mdx', '..lima/index.mdx'],
  ['/news/stories/lima/index.mdx', '/news/stories/lima/index.mdx'],
  ['/news/waybill-stories/lima/index.mdx', '/news/waybill-stories/lima/index.mdx'],
  ['/stories/index.mdx', '/stories/index.mdx'],
])('%s is printed as %s', (file, printed) => {
  expect(printedPath(file, '/news/waybill')).toBe(printed);
});

test('the working directory is that of the process', () => {
  expect(printedPath(path.resolve('content/explainers/lima/index.mdx'))).toBe(
    'content/explainers/lima/index.mdx',
  );
});
