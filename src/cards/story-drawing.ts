import type { Node, Renderer } from '@takumi-rs/core';
import { firstFitting } from './fit.ts';
import { headline, headlineRoom, headlineSettings } from './headline.ts';
import { map } from './map.ts';
import { bands, heavyRule, margin, stripRoom } from './measures.ts';
import { at, sheet } from './sheet.ts';
import type { StoryCard } from './story-card.ts';
import { stripSettings } from './strip-setting.ts';
import { strip } from './strip.ts';
import { topicsLine } from './topics-line.ts';

/** The card of a story: headline and route, and the story as a consignment note. */
export async function storyDrawing(renderer: Renderer, said: StoryCard): Promise<Node> {
  const room = headlineRoom(said);
  const topics = await topicsLine(renderer, said.topics, room.width);
  const words = await firstFitting(
    renderer,
    headlineSettings,
    (setting) => headline(said, topics, setting),
    room,
  );
  const form = await firstFitting(
    renderer,
    stripSettings(said.strip),
    (setting) => strip(said.strip, setting),
    stripRoom,
  );
  return sheet({
    sourcesTo: said.sourcesTo,
    rule: bands.strip,
    foot: bands.foot,
    map: said.map && map(said.map, bands.strip),
    parts: [at(margin, bands.story, words), at(margin, bands.strip + heavyRule, form)],
  });
}
