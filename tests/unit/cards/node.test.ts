import { expect, test } from 'vitest';
import { faces } from '../../../src/cards/faces.ts';
import { text } from '../../../src/cards/node.ts';

const style = { ...faces.head, lineHeight: 1.05, letterSpacing: '-0.02em', textWrap: 'pretty' };

test('a text in Latin letters is set as it is asked', () => {
  expect(text('Busan', style)).toEqual({ type: 'text', text: 'Busan', style });
});

test('a text in another script names its family behind the face, in lines as high as that asks', () => {
  expect(text('习近平', style)).toEqual({
    type: 'text',
    text: '习近平',
    style: { ...style, fontFamily: 'Source Serif, Noto SC', lineHeight: 1.15, letterSpacing: '0em' },
  });
  expect(text('Жёлтый', style).style).toMatchObject({ fontFamily: 'Source Serif', lineHeight: 1.05 });
  expect(text('เกลือ', { ...style, lineHeight: 1.6 }).style).toMatchObject({ lineHeight: 1.6 });
});

test('one that runs from right to left says so, and is not wrapped as the renderer would set it wrong', () => {
  expect(text('الملح', style)).toMatchObject({ dir: 'rtl', style: { textWrap: 'wrap' } });
  expect(text('الملح', { ...style, textWrap: 'balance' })).toMatchObject({ style: { textWrap: 'balance' } });
  expect(text('Minister يوسف', style)).not.toHaveProperty('dir');
});

test('words of Thai may be parted at the end of a line', () => {
  expect(text('เกลือมาถึง', faces.body)).toMatchObject({ text: 'เกลือ\u200bมา\u200bถึง' });
});
