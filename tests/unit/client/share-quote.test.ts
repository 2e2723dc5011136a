import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { markdownToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import {
  htmlQuote,
  mailHref,
  markdownQuote,
  plainQuote,
  type Quote,
} from '../../../src/client/share-quote.ts';

const quote: Quote = {
  words: 'He met Xi. “A <great> success” & more.',
  title: 'Trump’s Asia trip',
  subject: 'Busan, South Korea – Trump’s Asia trip',
  publication: 'Waybill',
  asOf: '29 June 2026',
  address: 'https://waybill.example/explainers/trip/stop/busan/',
};
const nasty = {
  ...quote,
  words: '1. *Not* a [list](x) `of` <b>, &amp; _so_',
  title: 'A *b* & <c> "d"',
  subject: 'E & <f> – A *b*',
};

test.each<[string, Quote, string]>([
  [
    'all of it',
    quote,
    'He met Xi. “A <great> success” & more.\n\n“Trump’s Asia trip”, Waybill, as of 29 June 2026, https://waybill.example/explainers/trip/stop/busan/',
  ],
  [
    'without a date',
    { ...quote, asOf: undefined },
    'He met Xi. “A <great> success” & more.\n\n“Trump’s Asia trip”, Waybill, https://waybill.example/explainers/trip/stop/busan/',
  ],
])('plain, %s', (_, given, text) => {
  expect(plainQuote(given)).toBe(text);
});

test('as HTML', () => {
  expect(htmlQuote(nasty)).toBe(
    '<blockquote><p>1. *Not* a [list](x) `of` &#60;b&#62;, &#38;amp; _so_</p></blockquote>' +
      '<p>“A *b* &#38; &#60;c&#62; &#34;d&#34;”, Waybill, as of 29 June 2026, ' +
      '<a href="https://waybill.example/explainers/trip/stop/busan/">' +
      'https://waybill.example/explainers/trip/stop/busan/</a></p>',
  );
});

test('as Markdown', () => {
  expect(markdownQuote(nasty)).toBe(
    '> 1\\. \\*Not\\* a \\[list\\](x) \\`of\\` \\<b>, \\&amp; \\_so\\_\n\n' +
      '“A \\*b\\* & \\<c> "d"”, Waybill, as of 29 June 2026, ' +
      '<https://waybill.example/explainers/trip/stop/busan/>\n',
  );
});

test('as a mail with its subject, every sign encoded and lines ended as RFC 6068 asks', () => {
  const href = mailHref({ ...nasty, words: 'a+b=c?&d #1 100%' });
  expect(href).toMatch(/^mailto:\?subject=[^&=?#+ ]+&body=[^&=?#+ ]+$/);
  const fields = new URLSearchParams(href.slice('mailto:?'.length));
  expect(fields.get('subject')).toBe('E & <f> – A *b*');
  expect(fields.get('body')).toBe(
    plainQuote({ ...nasty, words: 'a+b=c?&d #1 100%' }).replaceAll('\n', '\r\n'),
  );
});

describe('whatever the words', () => {
  // Words of a page: one line, no white space at its ends, none doubled.
  const signs = fc.constantFrom(
    ...'ab1 .)(]["\'<>&;#*_`~\\!|+-=:/“’é'.split(''),
    'amp',
    '&lt;',
    '](x)',
    '---',
  );
  const words = fc
    .array(signs, { minLength: 1, maxLength: 30 })
    .map((all) => all.join('').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');

  test('HTML says them and nothing else', () => {
    fc.assert(
      fc.property(words, words, (said, title) => {
        const { document } = parseHTML(`<body>${htmlQuote({ ...quote, words: said, title })}</body>`);
        expect(document.querySelector('blockquote')?.textContent).toBe(said);
        expect(document.querySelector('body > p')?.textContent).toContain(`“${title}”, Waybill`);
        expect(document.querySelectorAll('body *').length).toBe(4);
      }),
    );
  });

  test('Markdown says them and nothing else', () => {
    fc.assert(
      fc.property(words, words, (said, title) => {
        const tree = markdownToMdast(markdownQuote({ ...quote, words: said, title }));
        const text = (value: string) => ({ type: 'text', value });
        expect(tree).toMatchObject({
          children: [
            { type: 'blockquote', children: [{ type: 'paragraph', children: [text(said)] }] },
            {
              type: 'paragraph',
              children: [
                text(`“${title}”, Waybill, as of 29 June 2026, `),
                { type: 'link', url: quote.address, children: [text(quote.address)] },
              ],
            },
          ],
        });
      }),
      { numRuns: 1000 },
    );
  });
});
