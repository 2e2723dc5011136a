import { expect, test } from 'vitest';
import { ask } from '../../../src/client/ask.ts';
import type { Question, SearchEngine } from '../../../src/client/search-engine.ts';

const said = ['Leeds', 'Lee in Busan', 'He put it off', 'Busan, at last', 'The Lee of Busan and Leeds'];

/** An engine that finds words as Pagefind does: by how they begin, and, where none does, shortened until one does. */
function engine(): SearchEngine & { readonly asked: (readonly [string | null, Question])[] } {
  const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\w+/g) ?? [];
  const all = said.flatMap(wordsOf);
  const shortened = (word: string): string =>
    word === '' || all.some((each) => each.startsWith(word))
      ? word
      : (all.filter((each) => word.startsWith(each)).sort((a, b) => b.length - a.length)[0] ?? '');
  const asked: (readonly [string | null, Question])[] = [];
  return {
    asked,
    options: () => Promise.resolve(),
    search: (words, question) => {
      asked.push([words, question]);
      const whole = words !== null && /^".+"$/.test(words);
      const terms = wordsOf(words ?? '');
      const has = (text: string) =>
        whole
          ? terms.every((term) => wordsOf(text).includes(term))
          : terms
              .map(shortened)
              .filter((term) => term !== '')
              .every((term) => wordsOf(text).some((word) => word.startsWith(term)));
      const nothing = !whole && terms.length > 0 && terms.map(shortened).every((term) => term === '');
      const results = said
        .map((content, index) => ({ content, id: String(index) }))
        .filter(({ content }) => !nothing && has(content))
        .map(({ content, id }) => ({
          id,
          data: () =>
            Promise.resolve({
              raw_url: id,
              excerpt: content,
              // A title is no part of the content.
              ...(Number(id) % 2 === 0 ? { content, meta: {} } : { content: '', meta: { title: content } }),
              filters: { shown: [''] as const },
            }),
        }));
      return Promise.resolve({ results });
    },
  };
}

const best: Question = { filters: {}, sort: {} };
const found = async (words: string, question = best) => {
  const { found, unknown } = await ask(engine(), words, question);
  return [found.map(({ id }) => said[Number(id)]), unknown];
};

test.each([
  [
    'a word that all begin with, those first that have it whole',
    'lee',
    ['Lee in Busan', 'The Lee of Busan and Leeds', 'Leeds'],
    [],
  ],
  ['the beginning of a word', 'bus', ['Lee in Busan', 'Busan, at last', 'The Lee of Busan and Leeds'], []],
  ['a word that one has whole, and another begins with', 'of', [said[4], said[2]], []],
  ['several words, by how many are had whole', 'lee bus', ['Lee in Busan', 'The Lee of Busan and Leeds'], []],
  ['words that nothing has', 'putin xyzzy', [], ['putin', 'xyzzy']],
  ['a word beside one that nothing has', 'putin leeds', ['Leeds', 'The Lee of Busan and Leeds'], ['putin']],
  ['words with a dash between', 'lee-busan', ['Lee in Busan', 'The Lee of Busan and Leeds'], []],
  ['one quotation mark', '"leeds', ['Leeds', 'The Lee of Busan and Leeds'], []],
])('%s', async (_, words, texts, unknown) => {
  expect(await found(words)).toEqual([texts, unknown]);
});

test.each([
  ['a slip at the end', 'leedz', ['Leeds', 'The Lee of Busan and Leeds'], 'leed'],
  ['a slip further in', 'busant', ['Lee in Busan', 'Busan, at last', 'The Lee of Busan and Leeds'], 'busan'],
  ['too little in common', 'busxyz', [], undefined],
  ['a slip among others', 'leedz xyzzy', [], undefined],
])('the only word, which nothing has: %s', async (_, words, texts, near) => {
  const answer = await ask(engine(), words, best);
  expect(answer.found.map(({ id }) => said[Number(id)])).toEqual(texts);
  expect(answer.near).toBe(near);
  expect(answer.unknown).toEqual(words.split(' '));
});

test('what is quoted is asked for as it is, and nothing besides', async () => {
  const asked = engine();
  expect((await ask(asked, '"busan leeds"', best)).unknown).toEqual([]);
  expect(asked.asked).toEqual([['"busan leeds"', best]]);
});

test('without words everything that the filters let through is asked for', async () => {
  const asked = engine();
  const question = { filters: { kind: 'stop' }, sort: {} };
  expect((await ask(asked, '', question)).found).toHaveLength(said.length);
  expect(asked.asked).toEqual([[null, question]]);
});

test('whether there is a word is asked without filters; what has it, with them', async () => {
  const asked = engine();
  const question = { filters: { kind: 'stop' }, sort: {} };
  await ask(asked, 'busan', question);
  expect(asked.asked).toEqual([
    ['"busan"', best],
    ['busan', question],
  ]);
});

test('another order than the best first is left alone', async () => {
  expect(await found('lee', { filters: {}, sort: { date: 'desc' } })).toEqual([
    ['Leeds', 'Lee in Busan', 'The Lee of Busan and Leeds'],
    [],
  ]);
});
