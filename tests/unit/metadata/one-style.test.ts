import { expect, test } from 'vitest';
import { withOneStyle } from '../../../src/metadata/one-style.ts';

test.each([
  ['none', '<p>x</p>', '<p>x</p>'],
  ['one', '<style>a{}</style><p>x</p>', '<style>a{}</style><p>x</p>'],
  [
    'several, in their order',
    '<style>a{}</style><link><style>b{content:"$&"}</style><p>x</p><style>a{}</style>',
    '<style>a{}b{content:"$&"}a{}</style><link><p>x</p>',
  ],
  [
    'one with attributes stays',
    '<style media="print">a{}</style><style>b{}</style>',
    '<style media="print">a{}</style><style>b{}</style>',
  ],
])('%s', (_, html, joined) => {
  expect(withOneStyle(html)).toBe(joined);
});
