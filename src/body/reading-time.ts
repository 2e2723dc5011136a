import type { Body } from './body.ts';
import { plainText } from './heading.ts';

/** Words a grown-up reads in a minute of news prose on a screen. */
const wordsAMinute = 230;

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** How many words the prose has. */
export function wordCount(body: Body): number {
  const text = body.sections
    .flatMap((section) => [section.heading ?? '', ...section.content.map(plainText)])
    .join(' ');
  return [...segmenter.segment(text)].filter((segment) => segment.isWordLike).length;
}

/** Whole minutes the prose takes to read, at least one. */
export function readingMinutes(body: Body): number {
  return Math.max(1, Math.round(wordCount(body) / wordsAMinute));
}
