import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/story/read/article.ts';

const good = readFileSync(path.join(import.meta.dirname, '../../fixtures/good/minimal.mdx'), 'utf8');

/** What is said of a story, whose one source is p1, with a tag in a sentence. */
function problemsWith(tag: string, text = good) {
  const reading = readArticle(
    'x.mdx',
    'x',
    Buffer.from(text.replace('Something', `Something ${tag}`)),
    'UTC',
  );
  return reading.ok ? [] : reading.problems.filter(({ field }) => field === 'body');
}

const thirteen = 'one two three four five six seven eight nine ten eleven twelve thirteen';
const twelve = 'one two three four five six seven eight nine ten eleven twelve…';

describe('one tag has one cure, whatever is wrong with it', () => {
  test.each([
    ['<Quote by="" cite="p9">Words</Quote>', 2, '<Quote by="<who said it>" cite="<id>">Words</Quote>'],
    ['<Quote cite="p9">Words</Quote>', 2, '<Quote by="<who said it>" cite="<id>">Words</Quote>'],
    ['<Quote by="X" cite="p1 p1, p9">Words</Quote>', 2, '<Quote by="X" cite="p1 <id>">Words</Quote>'],
    ['<Quote by="X" source="p9">Words</Quote>', 1, '<Quote by="X" cite="<id>">Words</Quote>'],
    ['<Quote by="X" cite="p9"></Quote>', 2, String.raw`<Quote by="X" cite="<id>">\<the words></Quote>`],
    [`<Quote by="X" cite="p9">${thirteen}</Quote>`, 2, `<Quote by="X" cite="<id>">${twelve}</Quote>`],
    [`<Quote cite="P1">${thirteen}</Quote>`, 3, `<Quote by="<who said it>" cite="p1">${twelve}</Quote>`],
    ['<Cite id="p8 p1 p1" by="X" />', 3, '<Cite id="<id> p1" />'],
  ])('%s', (tag, count, cure) => {
    const problems = problemsWith(tag);
    expect(problems).toHaveLength(count);
    expect(new Set(problems.map((problem) => problem.cure))).toEqual(new Set([cure]));
  });

  test('also where a part of the record could not be read', () => {
    const problems = problemsWith('<Quote cite="P1">Words</Quote>', good.replace('deck:', 'dek:'));
    expect(problems.map((problem) => problem.cure)).toEqual(
      Array.from({ length: 2 }, () => '<Quote by="<who said it>" cite="p1">Words</Quote>'),
    );
  });
});

test('without a record, ids stay as they are', () => {
  const problems = problemsWith(
    '<Quote cite="p9">Words</Quote>',
    good.replace('title:', '%YAML 1.1\ntitle:'),
  );
  expect(problems.map((problem) => problem.cure)).toEqual([
    '<Quote by="<who said it>" cite="p9">Words</Quote>',
  ]);
});

test('of a quotation that stands alone, and names nobody, both are said', () => {
  const problems = problemsWith('is so.\n\n<Quote cite="p1">Words</Quote>\n\nIt');
  expect(problems.map((problem) => problem.cure)).toEqual([
    '<Quote by="<who said it>" cite="p1">Words</Quote>',
    String.raw`\<who said it>: <Quote by="<who said it>" cite="p1">Words</Quote>`,
  ]);
});
