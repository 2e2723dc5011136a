import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { RawExplainer } from '../../../src/schema/explainer.ts';
import { readArticle, type Article } from '../../../src/story/read/article.ts';
import { storyAt, type StoryView } from '../../../src/story/story-at.ts';
import { story, type Story } from '../../../src/story/story.ts';
import { stripOf } from '../../../src/story/strip.ts';

const folder = path.join(import.meta.dirname, '../../fixtures/good');

function fixture(name: 'maximal' | 'minimal'): Article {
  const reading = readArticle(`${name}.mdx`, name, readFileSync(path.join(folder, `${name}.mdx`)), 'UTC');
  if (!reading.ok) throw new TypeError(`The fixture ${name} is not sound.`);
  return reading.article;
}

/** The record of the fixture with everything in it. */
export const maximalRecord: RawExplainer = fixture('maximal').record;

/** A sound story of the fixtures. */
export function fixtureStory(name: 'maximal' | 'minimal'): Story {
  const { record, body } = fixture(name);
  return story(name, record, body);
}

/** A sound story of the fixtures, as it was known at an instant. */
export function fixtureView(name: 'maximal' | 'minimal', at: string): StoryView {
  return storyAt(fixtureStory(name), Temporal.Instant.from(at), 'UTC');
}

/** The same story with fewer or other stops and deadlines, and the strip that belongs to them. */
export function withBlocks(
  view: StoryView,
  blocks: Partial<Pick<StoryView, 'stops' | 'deadlines'>>,
): StoryView {
  const next = { ...view, ...blocks };
  return { ...next, strip: stripOf(next.stops, next.deadlines, view.strip.carrying) };
}
