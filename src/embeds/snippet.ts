import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { absolute, embedPath } from '../routes.ts';
import type { StoryView } from '../story/story-at.ts';
import { embedMeta } from './embed-meta.ts';
import { embedSize } from './embed-size.ts';
import type { Embed } from './embed.ts';

/**
 * The HTML that puts an embed on somebody's page. Its style only takes the browser's own border away and lets
 * the frame shrink with its column: where a policy refuses style attributes, nothing else is lost.
 */
export function embedSnippet(embed: Embed, view: StoryView): string {
  const { width, height } = embedSize(embed, view);
  return toHtml(
    h('iframe', {
      src: absolute(embedPath(view.slug, embed.kind, embed.id)),
      title: embedMeta(embed, view).title,
      width,
      height,
      loading: 'lazy',
      style: 'border:0;max-width:100%',
    }),
  );
}
