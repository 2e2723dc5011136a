import { bylinesOf, bylineWords } from '../metadata/byline.ts';
import { aboutPath, absolute, homePath } from '../routes.ts';
import { site } from '../site.ts';
import type { StoryView } from '../story/story-at.ts';
import { embedWords } from './embed-words.ts';
import { embedSize } from './embed-size.ts';
import type { Embed } from './embed.ts';
import { embedSnippet } from './snippet.ts';

/** A response of the type `rich` (oEmbed 1.0 §2.3.4). */
export interface RichOembed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly author_name: string;
  readonly author_url: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** In seconds. */
  readonly cache_age: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

const oneDay = 86_400;

/**
 * What a page answers who wants to embed it, with its share card as the thumbnail. A file knows no parameters:
 * `maxwidth` and `maxheight` go unread, and the frame fits itself into any column from 280 px instead. The
 * three members of a thumbnail go together or not at all. The format has room for one author’s page: several share that
 * of the publication.
 */
export function oembed(embed: Embed, view: StoryView, card: string | undefined): RichOembed {
  const bylines = bylinesOf(view);
  const [author, ...others] = bylines;
  return {
    version: '1.0',
    type: 'rich',
    title: embedWords(embed, view).title,
    author_name: bylineWords(bylines),
    author_url: absolute((others.length === 0 ? author.path : undefined) ?? aboutPath()),
    provider_name: site.name,
    provider_url: absolute(homePath()),
    cache_age: oneDay,
    ...(card === undefined ? {} : { thumbnail_url: card, thumbnail_width: 1200, thumbnail_height: 630 }),
    html: embedSnippet(embed, view),
    ...embedSize(embed, view),
  };
}
