import { expect, test } from 'vitest';
import { likest, type NamedPage } from '../../../src/client/likest.ts';

const pages: readonly NamedPage[] = [
  ['/explainers/trip/', 'Trump’s Asia trip'],
  ['/people/scott-bessent/', 'Scott Bessent'],
  ['/people/donald-trump/', 'Donald Trump'],
  ['/topics/donald-trump/', 'Donald Trump'],
  ['/places/busan/', 'Busan'],
];

test.each([
  ['bessant', undefined, ['/people/scott-bessent/']],
  ['donald trumpp', undefined, ['/people/donald-trump/', '/topics/donald-trump/']],
  ['donald trumpp', 'topics', ['/topics/donald-trump/', '/people/donald-trump/']],
  ['pusan', undefined, []],
  ['bussan', undefined, ['/places/busan/']],
  ['volcano', undefined, []],
  ['', undefined, []],
])('“%s” in %s', (written, room, paths) => {
  expect(likest(written, pages, room).map(([path]) => path)).toEqual(paths);
});
