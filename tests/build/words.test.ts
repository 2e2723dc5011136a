import { expect, test } from 'vitest';
import { gluedWords } from './checks/glued-words.ts';
import { leakedValues } from './checks/leaks.ts';
import { files, pages, read } from './site.ts';
import { typedWords } from './typed-words.ts';

const typed = await typedWords();

test.each(pages)('$file has a space between all its words', (page) => {
  expect(gluedWords(page, typed)).toEqual([]);
});

test.each(pages)('$file prints no missing value', ({ html }) => {
  expect(leakedValues(html.replace(/<(script|style)\b(?![^>]*json)[^>]*>[\s\S]*?<\/\1>/g, ''))).toEqual([]);
});

const textFiles = [...files].filter((file) =>
  /\.(xml|rss|atom|json|webmanifest|ics|txt|md|svg|csv)$/.test(file),
);

test.each(textFiles)('%s prints no missing value', (file) => {
  expect(leakedValues(read(file))).toEqual([]);
});
