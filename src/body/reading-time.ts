import { plainText } from './heading.ts';
import type { Section } from './sections.ts';

/** Words a grown-up reads in a minute of news prose on a screen. */
const wordsAMinute = 230;

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** How many words the prose has. */
export function wordCount(sections: readonly Section[]): number {
  const text = sections
    .flatMap((section) => [section.heading ?? '', ...section.content.map(plainText)])
    .join(' ');
  return [...segmenter.segment(text)].filter((segment) => segment.isWordLike).length;
}

/** Whole minutes the prose takes to read, at least one. */
export function readingMinutes(sections: readonly Section[]): number {
  return Math.max(1, Math.round(wordCount(sections) / wordsAMinute));
}
