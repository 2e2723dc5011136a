import { describe, expect, test } from 'vitest';
import { pass } from '../../../src/story/check/checked.ts';
import { contradictions } from '../../../src/story/check/contradictions.ts';
import type { Placed } from '../../../src/story/read/article.ts';
import { aRecord } from '../story/blocks.ts';

/** An article in a file of its name, in which every field of the nth block stands on line 10 + n. */
const article = (slug: string): Placed => ({
  article: { file: `${slug}.mdx`, slug, record: pass(aRecord({})), body: '' },
  bodyLine: 1,
  placeOf: ([, index]) => ({ line: 10 + Number(index), column: 5 }),
});

/** `a:x` is story a, in which it is said that the thing is x; one that is said again stands a line further down. */
const saying = (text: string, index: number, all: readonly string[]) => {
  const [slug = '', value = ''] = text.split(':');
  const before = all.slice(0, index).filter((other) => other.startsWith(`${slug}:`)).length;
  return { from: article(slug), at: ['things', before, 'name'], value, printed: value };
};

const said = (text: string, agree?: (a: string, b: string) => boolean) =>
  contradictions(
    text.split(' ').map(saying),
    ({ value }, where) => `It is ${value} in ${where}.`,
    agree && ((a, b) => agree(a.value, b.value)),
  ).map(({ place, cure, wrong, or }) => ({
    at: `${place.file}:${place.line}`,
    cure,
    wrong,
    or: or && `${or.places.map(({ file, line }) => `${file}:${line}`).join(' ')} ${or.cure}`,
  }));

describe('what most stories say is right', () => {
  test.each([
    ['of two against one', 'a:x b:x c:y', ['c.mdx:10']],
    ['of two against one that was published first', 'a:y b:x c:x', ['a.mdx:10']],
    ['of two against one and another', 'a:y b:x c:z d:x', ['a.mdx:10', 'c.mdx:10']],
    ['at every place where it is said otherwise', 'a:x b:x c:y c:y', ['c.mdx:10', 'c.mdx:11']],
  ])('%s', (_, text, expected) => {
    const found = said(text);
    expect(found.map(({ at }) => at)).toEqual(expected);
    for (const { cure, wrong, or } of found) {
      expect(cure).toBe('name: x');
      expect(wrong).toMatch(/^It is x in [ab]\.mdx:10\. More stories say so/);
      expect(or).toBeUndefined();
    }
  });
});

describe('between equals nobody is blamed', () => {
  test('and both are named, the problem standing in the later', () => {
    expect(said('a:x b:y')).toEqual([
      {
        at: 'b.mdx:10',
        wrong:
          'It is x in a.mdx:10. In b.mdx:10 it is otherwise, and as many stories say so: one of the two must change.',
        cure: 'name: x',
        or: 'a.mdx:10 name: y',
      },
    ]);
  });

  test.each([
    [
      'two against two',
      'a:x b:y c:x d:y',
      ['b.mdx:10 a.mdx:10 c.mdx:10 name: y', 'd.mdx:10 a.mdx:10 c.mdx:10 name: y'],
    ],
    [
      'a story that says it twice counts once',
      'a:x b:y b:y',
      ['b.mdx:10 a.mdx:10 name: y', 'b.mdx:11 a.mdx:10 name: y'],
    ],
    ['a story that contradicts itself', 'a:x a:y', ['a.mdx:11 a.mdx:10 name: y']],
    [
      'each of three says something else',
      'a:x b:y c:z',
      ['b.mdx:10 a.mdx:10 name: y', 'c.mdx:10 a.mdx:10 name: z'],
    ],
  ])('where %s', (_, text, expected) => {
    expect(said(text).map(({ at, or }) => `${at} ${or ?? ''}`)).toEqual(expected);
  });
});

test.each(['a:x', 'a:x b:x', 'a:x a:x b:x'])('%s is no contradiction', (text) => {
  expect(said(text)).toEqual([]);
});

describe('what differs and can both be true', () => {
  const begins = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

  test('is no contradiction', () => {
    expect(said('a:x b:xy', begins)).toEqual([]);
  });

  test('stands behind each other', () => {
    expect(said('a:z b:x c:xy', begins).map(({ at }) => at)).toEqual(['a.mdx:10']);
  });

  test('does not hide that two others contradict each other', () => {
    expect(said('a:x b:xy c:xz', begins)).toMatchObject([{ at: 'c.mdx:10', or: 'b.mdx:10 name: xz' }]);
  });
});
