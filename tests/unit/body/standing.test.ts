import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { parseBody } from '../../../src/body/body.ts';
import { standing } from '../../../src/body/standing.ts';
import { onDay } from './on-day.ts';

/** The body as HTML on one line, as it is read on a day. */
const read = (mdx: string, day: string): string =>
  toHtml({ type: 'root', children: [...standing(parseBody(mdx).content, onDay(day))] })
    .replace(/\s+/g, ' ')
    .replace(/ ?(<\/?(?:p|ul|ol|li|blockquote|h2|table|thead|tbody|tr|td|th)\b[^>]*>) ?/g, '$1')
    .trim();

const since = (text: string, on = '2025-10-30') => `<Since on="${on}">\n\n${text}\n\n</Since>`;
const until = (text: string, on = '2025-10-30') => `<Until on="${on}">\n\n${text}\n\n</Until>`;

describe('words', () => {
  const [s, u] = ['<Since on="2025-10-30">met</Since>', '<Until on="2025-10-30">will meet</Until>'];
  test.each([
    ['in a sentence', `They ${u}${s} today.`, '<p>They will meet today.</p>', '<p>They met today.</p>'],
    ['with markup', `A **${s}** b.`, '<p>A b.</p>', '<p>A <strong>met</strong> b.</p>'],
    ['a whole paragraph', `A.\n\n${s}`, '<p>A.</p>', '<p>A.</p><p>met</p>'],
    [
      'the last of a paragraph',
      `A.\n\n${u}\n\nB.`,
      '<p>A.</p><p>will meet</p><p>B.</p>',
      '<p>A.</p><p>B.</p>',
    ],
    ['two of one paragraph', `${u} ${s}`, '<p>will meet</p>', '<p>met</p>'],
    ['in a heading', `## They ${s}\n\nA.`, '<h2>They</h2><p>A.</p>', '<h2>They met</h2><p>A.</p>'],
    ['all of a heading', `## ${s}\n\nA.`, '<p>A.</p>', '<h2>met</h2><p>A.</p>'],
    ['all of an emphasis', `A ***${s}***.`, '<p>A .</p>', '<p>A <em><strong>met</strong></em>.</p>'],
    [
      'of a mention that ends',
      'A <Until on="2025-10-30"><Term id="t">word</Term></Until>.',
      '<p>A <wb-term id="t">word</wb-term>.</p>',
      '<p>A .</p>',
    ],
    [
      'a mark without words of its own',
      'A.<Since on="2025-10-30"><Cite id="p1" /></Since>',
      '<p>A.</p>',
      '<p>A.<wb-cite id="p1"></wb-cite></p>',
    ],
  ])('%s', (_, mdx, before, after) => {
    expect(read(mdx, '2025-10-29')).toBe(before);
    expect(read(mdx, '2025-10-30')).toBe(after);
  });
});

describe('blocks', () => {
  test.each([
    [
      'the first items of a numbered list',
      `${since('1. A.')}\n\n2. B.`,
      '<ol><li>B.</li></ol>',
      '<ol><li>A.</li><li>B.</li></ol>',
    ],
    ['paragraphs', since('A.\n\nB.'), '', '<p>A.</p><p>B.</p>'],
    ['a heading and its text', `A.\n\n${since('## B?\n\nC.')}`, '<p>A.</p>', '<p>A.</p><h2>B?</h2><p>C.</p>'],
    ['a figure', since('<Figure id="f" />'), '', '<wb-figure id="f"></wb-figure>'],
    [
      'all of a quotation',
      `> ${since('A.').replaceAll('\n', '\n> ')}`,
      '',
      '<blockquote><p>A.</p></blockquote>',
    ],
    [
      'one paragraph of a quotation',
      '> A.\n>\n> <Until on="2025-10-30">B.</Until>',
      '<blockquote><p>A.</p><p>B.</p></blockquote>',
      '<blockquote><p>A.</p></blockquote>',
    ],
    ['around a quotation', until('> A.'), '<blockquote><p>A.</p></blockquote>', ''],
    [
      'a rule and an empty cell hold nothing, and stay',
      '---\n\n| a | |\n| - | - |',
      ...same('<hr><table><thead><tr><th>a</th><th></th></tr></thead></table>'),
    ],
  ])('%s', (_, mdx, before, after) => {
    expect(read(mdx, '2025-10-29')).toBe(before);
    expect(read(mdx, '2025-10-30')).toBe(after);
  });
});

describe('one in the other', () => {
  const between = since(until('A.', '2025-11-10'));
  test.each([
    ['a window, before', between, '2025-10-29', ''],
    ['a window, its first day', between, '2025-10-30', '<p>A.</p>'],
    ['a window, its last day', between, '2025-11-09', '<p>A.</p>'],
    ['a window, after', between, '2025-11-10', ''],
    ['words in blocks, both', since('A<Since on="2025-11-10"> b</Since>.'), '2025-11-10', '<p>A b.</p>'],
    ['words in blocks, the outer', since('A<Since on="2025-11-10"> b</Since>.'), '2025-11-09', '<p>A.</p>'],
    ['words in blocks, the inner alone', until('A<Since on="2025-10-01"> b</Since>.'), '2025-10-30', ''],
    [
      'words in words',
      '<Since on="2025-10-30">A <Until on="2025-11-10">b</Until> c.</Since>',
      '2025-11-10',
      '<p>A c.</p>',
    ],
    [
      'all the words of a paragraph',
      'A.\n\n<Since on="2025-10-30"><Until on="2025-11-10">b</Until></Since>',
      '2025-11-10',
      '<p>A.</p>',
    ],
  ])('%s', (_, mdx, day, expected) => {
    expect(read(mdx, day)).toBe(expected);
  });
});

describe('lists', () => {
  const list = (...items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  test.each([
    [
      'an item that empties goes',
      '- a\n- <Since on="2025-10-30">b</Since>\n- c',
      list('a', 'c'),
      list('a', 'b', 'c'),
    ],
    [
      'with the last of them the list',
      'A.\n\n- <Until on="2025-10-30">b</Until>',
      `<p>A.</p>${list('b')}`,
      '<p>A.</p>',
    ],
    [
      'items of a passage join those around it',
      `- a\n\n${since('- b')}\n\n- c`,
      list('a', 'c'),
      list('a', 'b', 'c'),
    ],
    ['also at the end', `- a\n\n${since('- b\n- c')}`, list('a'), list('a', 'b', 'c')],
    ['also at the beginning', `${until('- a')}\n\n- b`, list('a', 'b'), list('b')],
    [
      'passages one after the other',
      `${until('- a')}\n\n${since('- b')}\n\n- c`,
      list('a', 'c'),
      list('b', 'c'),
    ],
    [
      'one in the other',
      `- a\n\n${since(`- b\n\n${since('- c')}\n\n- d`)}`,
      list('a'),
      list('a', 'b', 'c', 'd'),
    ],
    [
      'a paragraph that stands divides them',
      `- a\n\n${since('B.')}\n\n- c`,
      list('a', 'c'),
      `${list('a')}<p>B.</p>${list('c')}`,
    ],
    ['two kinds of list stay two', `- a\n\n${since('1. b')}`, list('a'), `${list('a')}<ol><li>b</li></ol>`],
    ['lists no passage divides stay two', '- a\n\n* b', ...same(list('a') + list('b'))],
    [
      'within an item',
      '- a\n  - b\n\n  <Since on="2025-10-30">\n\n  - c\n\n  </Since>',
      list(`<p>a</p>${list('b')}`),
      list(`<p>a</p>${list('b', 'c')}`),
    ],
  ])('%s', (_, mdx, before, after) => {
    expect(read(mdx, '2025-10-29')).toBe(before);
    expect(read(mdx, '2025-10-30')).toBe(after);
  });

  test('a list goes on counting behind a paragraph, whatever passages stand beside', () => {
    const mdx = `1. a\n2. b\n\nC.\n\n3. d\n4. e\n\n${since('F.')}`;
    const lists = '<ol><li>a</li><li>b</li></ol><p>C.</p><ol start="3"><li>d</li><li>e</li></ol>';
    expect(read(mdx, '2025-10-29')).toBe(lists);
    expect(read(mdx, '2025-10-30')).toBe(`${lists}<p>F.</p>`);
    const afterwards = `A.\n\n${until('B.')}\n\n3. c`;
    expect(read(afterwards, '2025-10-30')).toBe('<p>A.</p><ol start="3"><li>c</li></ol>');
  });

  test('two lists that no passage divides stay two, also beside one', () => {
    expect(read(`${since('A.')}\n\n- b\n\n* c`, '2025-10-29')).toBe(list('b') + list('c'));
  });

  test('numbers run on', () => {
    const mdx = `1. a\n\n${since('2. b')}\n\n3. c`;
    expect(read(mdx, '2025-10-30')).toBe('<ol><li>a</li><li>b</li><li>c</li></ol>');
    expect(read(mdx, '2025-10-29')).toBe('<ol><li>a</li><li>c</li></ol>');
  });
});

test('a place with nothing to show yet is gone', () => {
  expect(read('A.\n\n<Figure id="later" />\n\n<Figure id="f" />', '2025-10-29')).toBe(
    '<p>A.</p><wb-figure id="f"></wb-figure>',
  );
  const nodes = standing(parseBody('A.\n\n<Offers />').content, onDay('2025-10-29', false));
  expect(toHtml({ type: 'root', children: [...nodes] }).trim()).toBe('<p>A.</p>');
});

describe('tables', () => {
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const table = (...rows: string[]) =>
    `<table><thead><tr><th>x</th><th>y</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
  const head = '| x | y |\n| - | - |\n';
  const s = (text: string) => `<Since on="2025-10-30">${text}</Since>`;
  test.each([
    ['no row is touched', `${head}| a | b |\n| c | d |`, ...same(table(row('a', 'b'), row('c', 'd')))],
    [
      'an emptied cell stays, for those after it',
      `${head}| ${s('a')} | b |`,
      table(row('', 'b')),
      table(row('a', 'b')),
    ],
    [
      'a row goes with its last words',
      `${head}| a | b |\n| ${s('c')} | ${s('d')} |`,
      table(row('a', 'b')),
      table(row('a', 'b'), row('c', 'd')),
    ],
    ['a table goes with its last row', `${head}| ${s('a')} | ${s('b')} |`, '', table(row('a', 'b'))],
    [
      'a row that was empty stays',
      `${head}| a | b |\n| | |\n| c | d |`,
      ...same(table(row('a', 'b'), row('', ''), row('c', 'd'))),
    ],
  ])('%s', (_, mdx, before, after) => {
    expect(read(mdx, '2025-10-29')).toBe(before);
    expect(read(mdx, '2025-10-30')).toBe(after);
  });
});

/** What reads alike before and after. */
function same(html: string): [string, string] {
  return [html, html];
}
