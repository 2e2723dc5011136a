import { site } from '../site.ts';
import { firstFitting } from './fit.ts';
import { headline, headlineRoom, headlineSettings } from './headline.ts';
import { ink } from './ink.ts';
import { map } from './map.ts';
import { masthead } from './masthead.ts';
import { bands, card, heavyRule, margin, stripRoom } from './measures.ts';
import { box } from './node.ts';
import { rendererWithFonts } from './renderer.ts';
import type { StoryCard } from './story-card.ts';
import { stripSettings } from './strip-setting.ts';
import { strip } from './strip.ts';

/** Draws a share card as a PNG. */
export async function renderCard(said: StoryCard): Promise<Uint8Array<ArrayBuffer>> {
  const renderer = await rendererWithFonts();
  const { width } = stripRoom;
  // The rule runs off the paper together with the map that stands on it.
  const ruleWidth = said.map === undefined ? width : card.width - margin;
  const words = await firstFitting(
    renderer,
    headlineSettings,
    (setting) => headline(said, setting),
    headlineRoom(said),
  );
  const form = await firstFitting(
    renderer,
    stripSettings(said.strip),
    (setting) => strip(said.strip, setting),
    stripRoom,
  );
  const page = box(
    { width: card.width, height: card.height, backgroundColor: ink.paper, position: 'relative' },
    [
      ...(said.map === undefined ? [] : [map(said.map)]),
      masthead(site.name, said.sourcesTo),
      box({ position: 'absolute', left: margin, top: bands.story }, [words]),
      box({
        position: 'absolute',
        left: margin,
        top: bands.strip,
        width: ruleWidth,
        height: heavyRule,
        backgroundColor: ink.ink,
      }),
      box({ position: 'absolute', left: margin, top: bands.strip + heavyRule }, [form]),
      box({
        position: 'absolute',
        left: margin,
        top: bands.foot,
        width,
        height: 1,
        backgroundColor: ink.ink,
      }),
    ],
  );
  return renderer.render(page, { ...card, format: 'png', lang: site.language });
}
