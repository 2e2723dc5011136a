import type { StoryView } from '../story/story-at.ts';
import { itineraryWords } from '../words/itinerary-words.ts';
import { sharedWords } from '../words/shared-words.ts';
import type { Embed } from './embed.ts';
import { isolated } from '../words/direction.ts';
import { placeWords } from '../words/place-words.ts';

/** What an embed is called, and what sort of thing it is. */
export interface EmbedWords {
  readonly kicker: string;
  readonly title: string;
  /** The title over the block itself, which says its own date. */
  readonly heading: string;
}

const named = (kicker: string, title: string): EmbedWords => ({ kicker, title, heading: title });

/** The words over an embed; a block is called as on its own page. */
export function embedWords(embed: Embed, view: StoryView): EmbedWords {
  switch (embed.kind) {
    case 'story':
      return named(view.topics.map(({ name }) => isolated(name)).join(' · '), view.title);
    case 'itinerary': {
      const words = itineraryWords(view.stops);
      return named(words.kicker, words.counted);
    }
    case 'stop': {
      const { place, country } = embed.stop;
      return { ...sharedWords(embed, view), heading: placeWords(place, country) };
    }
    case 'deadline':
    case 'claim':
    case 'person': {
      const { kicker, title } = sharedWords(embed, view);
      return named(kicker, title);
    }
  }
}
