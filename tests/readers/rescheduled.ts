import { readFileSync } from 'node:fs';
import path from 'node:path';
import { printProblem } from '../../src/story/problem.ts';
import { readArticle } from '../../src/story/read/article.ts';
import { storyAt, type StoryView } from '../../src/story/story-at.ts';
import { story } from '../../src/story/story.ts';

const slug = 'rescheduled';
const file = path.join(import.meta.dirname, '../fixtures', `${slug}.mdx`);

/** The story of the fixtures whose dates change on 10 February 2026, as it was known at an instant. */
export function rescheduledAt(at: string): StoryView {
  const reading = readArticle(file, slug, readFileSync(file), 'UTC');
  if (!reading.ok) throw new TypeError(reading.problems.map(printProblem).join('\n\n'));
  const { record, body } = reading.article;
  return storyAt(story(slug, record, body), Temporal.Instant.from(at), 'UTC');
}
