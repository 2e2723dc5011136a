import { expect, test } from 'vitest';
import type { Room } from '../../../src/cards/fit.ts';
import { rendererWithFonts } from '../../../src/cards/renderer.ts';
import { setWords, type Words } from '../../../src/cards/set-words.ts';

const renderer = await rendererWithFonts();
const plain = { face: 'body', color: '#000', leading: 1.2 } as const satisfies Partial<Words>;

async function set(said: Words, room: Room): Promise<{ words: string; size: number }> {
  const { node } = await setWords(renderer, said, room);
  if (node.type !== 'text') throw new TypeError('Words are set as a text.');
  return { words: node.text, size: Number(Reflect.get(node.style ?? {}, 'fontSize')) };
}

// Of letters wider and narrower than the average, so that the first guess is wrong either way.
test.each(['W'.repeat(5), 'Wide WIDE WORDS', 'i'.repeat(20), 'till it fills little', 'A few ordinary words'])(
  '“%s” is set in the largest size that fits',
  async (words) => {
    const room = { width: 240, height: 200 };
    const sizes = [100, 90, 80, 70, 60, 50, 40, 30, 20, 10] as const;
    const alone = await Promise.all(
      sizes.map((size) =>
        set({ ...plain, words, sizes: [size], lines: 1, whole: true }, room).then(
          () => true,
          () => false,
        ),
      ),
    );
    const largest = sizes[alone.indexOf(true)];
    expect((await set({ ...plain, words, sizes, lines: 1, whole: true, breakBelow: 0 }, room)).size).toBe(
      largest,
    );
  },
);

const narrow = { width: 260, height: 400 };
const word = { ...plain, words: 'Incomprehensibilities', sizes: [60, 40, 20] } as const satisfies Words;

test('a long word is set small, or broken sooner than smaller than asked', async () => {
  expect((await set(word, narrow)).size).toBe(20);
  expect((await set({ ...word, breakBelow: 40 }, narrow)).size).toBe(60);
});

const many = 'Many words of which there is no end. '.repeat(20).trim();

test.each([undefined, 1, 2])('what is cut keeps its tail, in %s lines', async (lines) => {
  const said = {
    ...plain,
    words: many,
    tail: ' (and more)',
    sizes: [40, 30],
    ...(lines && { lines }),
  } as const;
  const { words, size } = await set(said, { width: 500, height: 120 });
  expect(words).toMatch(/^Many words .*… \(and more\)$/);
  expect(size).toBe(30);
});

test('what has to stay whole is not set at all where it has no room', async () => {
  await expect(
    set({ ...plain, words: many, sizes: [30], whole: true }, { width: 300, height: 80 }),
  ).rejects.toThrow(RangeError);
});

test('a name begins at the left, words in their own direction', async () => {
  const words = { words: 'الملح', face: 'body', color: '#000', sizes: [40], leading: 1.2 } as const;
  const room = { width: 400, height: 100 };
  const x = async (said: Parameters<typeof setWords>[1]) =>
    (await renderer.measure((await setWords(renderer, said, room)).node)).runs[0]?.x ?? NaN;
  expect(await x({ ...words, name: true })).toBeLessThan(5);
  expect(await x(words)).toBeGreaterThan(200);
});

test('letters of several families stand in one line', async () => {
  const said = {
    words: 'Said by 习近平 يوسف',
    face: 'label',
    color: '#000',
    sizes: [30],
    leading: 1.2,
    lines: 1,
  } as const;
  const { node } = await setWords(renderer, said, { width: 800, height: 100 });
  expect(node).toMatchObject({ text: 'Said by 习近平 يوسف' });
});
