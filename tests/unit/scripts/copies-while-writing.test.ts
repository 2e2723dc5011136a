import { expect, test } from 'vitest';
import { copyPage } from '../../../scripts/copies-while-writing.ts';

test.each([
  ['/explainers/lima/lima.html', '/explainers/lima/lima/'],
  ['/news/explainers/lima/lima.html?a=b', '/news/explainers/lima/lima/?a=b'],
  ['/explainers/lima/', '/explainers/lima/'],
  ['/explainers/lima/other.html', '/explainers/lima/other.html'],
  ['/explainers/lima/lima.htmlx', '/explainers/lima/lima.htmlx'],
])('%s is %s while writing', (asked, served) => {
  expect(copyPage(asked)).toBe(served);
});
