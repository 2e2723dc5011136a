import { describe, expect, test } from 'vitest';
import { parseBody } from '../../../src/body/body.ts';
import { bodyLinks, linkTarget, type LinkTarget } from '../../../src/body/link.ts';

test.each<[string, LinkTarget]>([
  ['https://example.org/a#b', { kind: 'elsewhere', url: 'https://example.org/a#b' }],
  ['mailto:desk@example.org', { kind: 'elsewhere', url: 'mailto:desk@example.org' }],
  ['#section-why', { kind: 'here', fragment: 'section-why' }],
  ['#section-%ED%95%9C', { kind: 'here', fragment: 'section-한' }],
  ['/', { kind: 'site', path: '/' }],
  ['/explainers/a/#stop-b', { kind: 'site', path: '/explainers/a/#stop-b' }],
  ['/explainers/a/#section-%C3%BCber', { kind: 'site', path: '/explainers/a/#section-über' }],
  ['#100%', { kind: 'here', fragment: '100%' }],
])('%s leads to a place', (href, target) => {
  expect(linkTarget(href)).toEqual(target);
});

describe('the links of a body', () => {
  const body = parseBody(`One [there](/a/) and **[two *words*](#b)**.

<Since on="2025-10-10">
Later [three][r].
</Since>

- [four](https://example.org)

[r]: /c/
`);

  test('are all of them, of every day, each with its words', () => {
    expect(bodyLinks(body).map(({ target, words }) => [words, target])).toEqual([
      ['there', { kind: 'site', path: '/a/' }],
      ['two words', { kind: 'here', fragment: 'b' }],
      ['three', { kind: 'site', path: '/c/' }],
      ['four', { kind: 'elsewhere', url: 'https://example.org' }],
    ]);
  });

  test('have their places', () => {
    expect(bodyLinks(body).map(({ line, column }) => `${line}:${column}`)).toEqual([
      '1:5',
      '1:24',
      '4:7',
      '7:3',
    ]);
  });
});
