import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readArticle } from '../../../src/story/read/article.ts';
import { storyAt, type StoryView } from '../../../src/story/story-at.ts';
import { story } from '../../../src/story/story.ts';
import { stripOf } from '../../../src/story/strip.ts';

const folder = path.join(import.meta.dirname, '../../fixtures/good');

/** A sound story of the fixtures, as it was known at an instant. */
export function fixtureView(name: 'maximal' | 'minimal', at: string): StoryView {
  const reading = readArticle(`${name}.mdx`, name, readFileSync(path.join(folder, `${name}.mdx`)), 'UTC');
  if (!reading.ok) throw new TypeError(`The fixture ${name} is not sound.`);
  const { record, body } = reading.article;
  return storyAt(story(name, record, body), Temporal.Instant.from(at), 'UTC');
}

/** The same story with fewer or other stops and deadlines, and the strip that belongs to them. */
export function withBlocks(
  view: StoryView,
  blocks: Partial<Pick<StoryView, 'stops' | 'deadlines'>>,
): StoryView {
  const next = { ...view, ...blocks };
  return { ...next, strip: stripOf(next.stops, next.deadlines, view.strip.carrying) };
}
