import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import config from '../../../.htmlvalidate.mjs';
import { formerFragments, withFormerFragments } from '../../../src/permalinks/former-fragments.ts';
import { movesOf } from '../../../src/permalinks/moves.ts';
import { keptOf } from './newsroom.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader([], config));

const former = (fragment: string, ...old: string[]) => new Map([[fragment, old]]);

describe('the old fragment of a block is inside it', () => {
  test.each([
    ['an item', '<ol><li id="x" value="3"><p>A claim.</p></li></ol>', '#x > #old'],
    ['a section', '<section class="callout" id="x"><h2>A title</h2></section>', '#x > #old'],
    ['a heading', '<h2 id="x">A title</h2>', '#x > #old'],
    ['words', '<p>Words <span class="mention" id="x">explained</span>.</p>', '#x > #old'],
    ['a row', '<table><tbody><tr id="x"><td>Soybeans</td></tr></tbody></table>', '#x > td > #old'],
    [
      'a row with a heading',
      '<table><tbody><tr id="x"><th scope="row">A</th></tr></tbody></table>',
      '#x > th > #old',
    ],
    [
      'a figure',
      '<figure id="x"><figcaption>A title</figcaption><p>A chart</p></figure>',
      '#x > figcaption > #old',
    ],
    ['details', '<details id="x"><summary>Words</summary><p>More</p></details>', '#x > summary > #old'],
    ['an element with a > in an attribute', '<p data-a="b > c" id="x">Words</p>', '#x > #old'],
  ])('%s', async (_, html, selector) => {
    const page = (body: string): string =>
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A title</title></head><body><h1>A title</h1>${body}</body></html>`;
    const marked = withFormerFragments(page(html), former('x', 'old'));
    const { document } = parseHTML(marked);
    expect(document.querySelectorAll(selector)).toHaveLength(1);
    const [first] = document.getElementById('x')?.textContent.trim() ?? '';
    expect(first, 'it begins as before').toBe(
      parseHTML(page(html)).document.getElementById('x')?.textContent.trim()[0],
    );
    const faults = async (text: string) =>
      (await validator.validateString(text)).results.flatMap(({ messages }) =>
        messages.map(({ ruleId }) => ruleId),
      );
    expect(await faults(marked)).toEqual(await faults(page(html)));
  });

  test('once for each name it had', () => {
    expect(withFormerFragments('<p id="x">A</p><p id="y">B</p>', former('x', 'a', 'b'))).toBe(
      '<p id="x"><span id="a"></span><span id="b"></span>A</p><p id="y">B</p>',
    );
  });

  test('but not where another block has that name now', () => {
    const html = '<p id="x">A</p><p id="old">B</p>';
    expect(withFormerFragments(html, former('x', 'old'))).toBe(html);
  });

  test('and a page without the block stays as it is', () => {
    const html = '<p data-id="x">A</p><p id="x-2">B</p>';
    expect(withFormerFragments(html, former('x', 'old'))).toBe(html);
  });
});

describe('the fragments that a story keeps', () => {
  /** What each fragment of the story was called before. */
  const kept = (redirects: string[], standing: string[], ledger: string[] = []) =>
    Object.fromEntries(
      formerFragments(movesOf(keptOf(ledger, redirects), new Set(standing))).get('now') ?? [],
    );

  test.each([
    [
      'are those of what was renamed',
      [
        '/explainers/now/#claim-a /explainers/now/#claim-b',
        '/explainers/now/#section-a /explainers/now/#section-b',
      ],
      { 'claim-b': ['claim-a'], 'section-b': ['section-a'] },
    ],
    [
      'are those of what became something else',
      ['/explainers/now/#claim-a /explainers/now/#section-b'],
      { 'section-b': ['claim-a'] },
    ],
    [
      'are all that a block ever had',
      [
        '/explainers/now/#claim-0 /explainers/now/#claim-a',
        '/explainers/now/#claim-a /explainers/now/#claim-b',
      ],
      { 'claim-b': ['claim-0', 'claim-a'] },
    ],
    [
      'are those from before it had another slug, too',
      ['/explainers/old/ /explainers/now/', '/explainers/old/#claim-a /explainers/old/#claim-b'],
      { 'claim-b': ['claim-a'] },
    ],
    ['are not those of what was dropped', ['/explainers/now/#claim-a /explainers/now/'], {}],
    [
      'are not those of what came from another story',
      ['/explainers/other/#claim-a /explainers/now/#claim-b'],
      {},
    ],
  ])('%s', (_, redirects, expected) => {
    const standing = ['/explainers/now/', '/explainers/now/#claim-b', '/explainers/now/#section-b'];
    expect(kept(redirects, standing)).toEqual(expected);
  });
});
