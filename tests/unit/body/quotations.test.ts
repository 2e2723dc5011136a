import { describe, expect, test } from 'vitest';
import { quotationsIn } from '../../../src/body/quotations.ts';
import { sectionsAlways } from './sections-always.ts';

const quote = (words: string, by = 'Mara Lind', cite = 'p1'): string =>
  `<Quote by="${by}" cite="${cite}">${words}</Quote>`;

/** The sentences of a body that quote, with what they quote in brackets behind whose it is. */
const quoted = (mdx: string): string[] =>
  sectionsAlways(mdx)
    .flatMap(quotationsIn)
    .map((sentence) =>
      sentence
        .map((piece) => (piece.kind === 'own' ? piece.text : `${piece.by.split(' ').at(-1)}[${piece.text}]`))
        .join(''),
    );

describe('a sentence that quotes', () => {
  test.each([
    ['stands by itself', `No. She called it ${quote('off')}. Then she left.`, ['She called it Lind[off].']],
    [
      'has all that it quotes',
      `It was ${quote('off')}, or ${quote('so')}.`,
      ['It was Lind[off], or Lind[so].'],
    ],
    [
      'and of whomever',
      `It was ${quote('off')} to her, ${quote('on', 'Jan Novák')} to him.`,
      ['It was Lind[off] to her, Novák[on] to him.'],
    ],
    ['may begin with it', `So it was. ${quote('Off')}, she said.`, ['Lind[Off], she said.']],
    ['may end with it', `She said ${quote('It is off.')} He left.`, ['She said Lind[It is off.] ']],
    [
      'holds quoted sentences whole',
      `She said ${quote('Off. All of it.')}, and left.`,
      ['She said Lind[Off. All of it.], and left.'],
    ],
    ['has no notes', `It was ${quote('off')}.<Cite id="p1" /> So.`, ['It was Lind[off].']],
    [
      'has the words of what it mentions',
      `<Person id="m">Lind</Person> called **it** ${quote('*off*')}.`,
      ['Lind called it Lind[off].'],
    ],
    ['ends with its paragraph', `So it was\n\n${quote('off')} for her\n\nAnd so on.`, ['Lind[off] for her']],
    [
      'or its item',
      `- One ${quote('off')}\n  - Two ${quote('on')}\n- Three`,
      ['One Lind[off]', 'Two Lind[on]'],
    ],
    ['stands in one line', `It was\n${quote('off\nand on')}\nto her.`, ['It was Lind[off and on] to her.']],
    ['is told once in a list of paragraphs', `- It was ${quote('off')}.\n\n- So.`, ['It was Lind[off].']],
  ])('%s', (_, mdx, expected) => {
    expect(quoted(mdx).map((each) => each.trim())).toEqual(expected.map((each) => each.trim()));
  });

  test('names the sources of each quotation', () => {
    const [sentence] = sectionsAlways(`It was ${quote('off', 'Mara Lind', 'p1 p2')}.`).flatMap(quotationsIn);
    expect(sentence).toEqual([
      { kind: 'own', text: 'It was ' },
      { kind: 'quoted', text: 'off', by: 'Mara Lind', cite: ['p1', 'p2'] },
      { kind: 'own', text: '.' },
    ]);
  });

  test('is none where nobody is quoted', () => {
    expect(quoted('“So it was”, she said.')).toEqual([]);
  });
});
