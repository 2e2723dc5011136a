import fc from 'fast-check';

/** Whatever Markdown, HTML and tables could take for something else than words. */
const marks = [
  ...[
    '|',
    '\\',
    '`',
    '*',
    '**',
    '_',
    '~',
    '~~',
    '[',
    ']',
    '(',
    ')',
    '!',
    '<',
    '>',
    '&',
    '#',
    '+',
    '-',
    '=',
    ':',
  ],
  ...[
    '<b>',
    '</b>',
    '<!--',
    '-->',
    '<https://e.x>',
    '&amp;',
    '&#42;',
    '[^1]',
    '[^1]:',
    '[a](b)',
    '![',
    '1.',
    '1)',
  ],
  ...[
    '- ',
    '# ',
    '> ',
    '---',
    '|-|',
    '```',
    '~~~',
    'https://e.x/a_b',
    'www.e.xyz',
    'a@b.example',
    '[ ]',
    '[x] ',
  ],
  ...[' ', '  ', '\u00a0', '\u2028', '\u200f', 'א', '釜', '🇰🇷', 'e\u0301', 'a', 'Z', '9', '.', '”'],
];

/** One line of text as a record may have it, with all that could be taken for markup. */
export const awkward = (): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.array(fc.constantFrom(...marks), { maxLength: 8 }).map((each) => each.join('')),
    )
    .map((text) => text.replace(/[\u0000-\u001f\u007f]/gu, '').trim())
    .filter((text) => text !== '');
