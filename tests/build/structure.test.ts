import { expect, test } from 'vitest';
import { isDatetime } from './checks/datetime.ts';
import { unmarkedForeignText } from './checks/foreign-script.ts';
import { articles, pages } from './site.ts';

// That ids are unique, headings in order and lists well made is part of valid HTML (html.test.ts).

test.each(pages)('$file has one headline and a title', ({ document }) => {
  expect(document.querySelectorAll('h1').length).toBe(1);
  expect(document.querySelector('title')?.textContent.trim()).not.toBe('');
  expect(document.querySelector('h1')?.textContent.trim()).not.toBe('');
});

// A part that a story lacks is absent: it leaves no heading, list, row or cell behind.
test.each(pages)('$file has no part without content', ({ document }) => {
  const parts = document.querySelectorAll(
    'h1, h2, h3, h4, p, section, article, nav, header, footer, figure, figcaption, ol, ul, li, dl, dt, dd, table, caption, tr, td, th, blockquote, summary',
  );
  const empty = [...parts].filter(
    (part) =>
      part.textContent.trim() === '' &&
      part.querySelector('img, svg, input') === null &&
      // What a script fills is announced only where it stood before.
      part.closest('site-search, unknown-address') === null,
  );
  expect(empty.map(({ outerHTML }) => outerHTML)).toEqual([]);
});

test.each(pages)('$file says the language of text in another script', (page) => {
  expect(unmarkedForeignText(page)).toEqual([]);
});

test.each(pages)('$file has only dates that exist', ({ document }) => {
  const written = [...document.querySelectorAll('time')].map(
    (time) => time.getAttribute('datetime') ?? time.textContent.trim(),
  );
  expect(written.filter((text) => !isDatetime(text))).toEqual([]);
});

test.each(pages)('$file keeps the place of each image and says what it shows', ({ document }) => {
  const bare = [...document.querySelectorAll('img')].filter(
    (image) =>
      image.getAttribute('alt') === null ||
      !/^\d+$/.test(image.getAttribute('width') ?? '') ||
      !/^\d+$/.test(image.getAttribute('height') ?? ''),
  );
  expect(bare.map(String)).toEqual([]);
});

test.each(articles)(
  '$file says each word that it explains once, also where what a button holds is printed',
  ({ document }) => {
    const buttons = [...document.querySelectorAll('.mention > button')];
    expect(buttons.length).toBeGreaterThan(0);
    for (const button of buttons) {
      expect(button.textContent.trim()).toBe('');
      expect(button.getAttribute('aria-label')).toMatch(/\S\?$/);
    }
  },
);
