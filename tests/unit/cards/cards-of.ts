import { readFileSync } from 'node:fs';
import path from 'node:path';
import { blockCard, type Card } from '../../../src/cards/card.ts';
import { storyCard } from '../../../src/cards/story-card.ts';
import { editionsBy } from '../../../src/story/edition.ts';
import { readArticle } from '../../../src/story/read/article.ts';
import { sharedBlocks } from '../../../src/story/shared-block.ts';
import { storyAt } from '../../../src/story/story-at.ts';
import { story } from '../../../src/story/story.ts';

const root = path.join(import.meta.dirname, '../../..');

/** Every card of a story at an instant, by name: its own, those of its editions, and of each block at all of these times. */
export function cardsOf(file: string, at: Temporal.Instant): readonly (readonly [string, Card])[] {
  const reading = readArticle(file, 'a-story', readFileSync(path.join(root, file)), 'UTC');
  if (!reading.ok) throw new TypeError(`${file} is not sound.`);
  const { record, body } = reading.article;
  const tale = story('a-story', record, body);
  const times = [...editionsBy(tale, at, 'UTC').map((edition) => edition.at), at];
  return times.flatMap((time) => {
    const view = storyAt(tale, time, 'UTC');
    const day = time.toString().slice(0, 10);
    return [
      [`story on ${day}`, storyCard(view)] as const,
      ...sharedBlocks(view).map(
        (block) => [`${block.kind} ${block.id} on ${day}`, blockCard(block, view)] as const,
      ),
    ];
  });
}
