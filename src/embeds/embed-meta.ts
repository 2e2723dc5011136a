import { absolute, sharePath, storyPath } from '../routes.ts';
import { site } from '../site.ts';
import { anchor } from '../story/anchor.ts';
import type { StoryView } from '../story/story-at.ts';
import type { Embed } from './embed.ts';
import { embedWords } from './embed-words.ts';
import { isolated } from '../words/direction.ts';

/** What the head and the foot of an embed say of it. */
export interface EmbedMeta {
  readonly title: string;
  /** The page of which this is the small form. */
  readonly canonical: string;
  /** The way into the story, at the place of the block. */
  readonly home: string;
}

/** The head and the foot of an embed. */
export function embedMeta(embed: Embed, view: StoryView): EmbedMeta {
  const story = storyPath(view.slug);
  const { title } = embedWords(embed, view);
  switch (embed.kind) {
    case 'story':
      return { title: `${isolated(title)} – ${site.name}`, canonical: absolute(story), home: story };
    case 'itinerary':
      return {
        title: `${isolated(title)} – ${isolated(view.title)} – ${site.name}`,
        canonical: absolute(story),
        home: `${story}#itinerary`,
      };
    case 'deadline':
    case 'stop':
    case 'claim':
    case 'person':
      return {
        title: `${isolated(title)} – ${isolated(view.title)} – ${site.name}`,
        canonical: absolute(sharePath(view.slug, embed.kind, embed.id)),
        home: `${story}#${anchor(embed.kind, embed.id)}`,
      };
  }
}
