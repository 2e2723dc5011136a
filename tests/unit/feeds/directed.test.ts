import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Root } from 'hast';
import { expect, test } from 'vitest';
import { directed } from '../../../src/feeds/directed.ts';

const root = (...children: Root['children']): Root => ({ type: 'root', children });

test('where a text runs from right to left, each of its paragraphs has its own direction', () => {
  const tree = root(h('h2', 'People'), h('ul', [h('li', [h('strong', 'يوسف'), ', a minister'])]));
  expect(toHtml(directed(tree))).toBe(
    '<h2 dir="auto">People</h2><ul><li dir="auto"><strong>يوسف</strong>, a minister</li></ul>',
  );
});

test('all others stay as they are', () => {
  expect(toHtml(directed(root(h('p', '塩の道'))))).toBe('<p>塩の道</p>');
});
