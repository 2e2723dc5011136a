import { h } from 'hastscript';
import { plainBody } from '../feeds/plain-body.ts';
import { plainContext } from '../feeds/plain-context.ts';
import { absolute, storyPath, storySchemaPath } from '../routes.ts';
import { site } from '../site.ts';
import { anchor } from '../story/anchor.ts';
import { namedBlocks } from '../story/named-blocks.ts';
import { recordAt } from '../story/record-at.ts';
import type { StoryView } from '../story/story-at.ts';
import type { Story } from '../story/story.ts';
import { markdownTree, printMarkdown } from './markdown.ts';
import type { StoryCopy } from './story-copy.ts';

/** The prose of a view, section by section. */
function sectionsOf(view: StoryView, address: string): StoryCopy['sections'] {
  const context = plainContext(view, address);
  return view.sections.map(({ id, heading, content }) => {
    const tree = h(null, plainBody([{ id, heading: undefined, content }], context));
    const text = printMarkdown(markdownTree(tree, { address, label: (source) => source }));
    return {
      ...(heading !== undefined && { heading }),
      ...(id !== undefined && { address: `${address}#${id}` }),
      text,
    };
  });
}

/** The lasting addresses of the blocks of a view. */
function permalinksOf(view: StoryView, address: string): StoryCopy['permalinks'] {
  const updates = view.updates.map(({ id }) => [id, anchor('update', id)] as const);
  const named = [...namedBlocks(view)].map(([id, { fragment }]) => [id, fragment] as const);
  return Object.fromEntries([...named, ...updates].map(([id, fragment]) => [id, `${address}#${fragment}`]));
}

/** Fields that hold ids of blocks. */
const blockFields = new Set(['about', 'with', 'touches']);

/**
 * The record of a story as JSON, as it stood at the instant of a view. It names no block and no source that it
 * doesn't hold: what a later state brings is not to be guessed from an id.
 */
export function storyJson(story: Story, view: StoryView): string {
  const address = absolute(storyPath(view.slug));
  const { published, ...record } = recordAt(story, view, site.newsroomZone);
  const copy: StoryCopy = {
    $schema: absolute(storySchemaPath()),
    address,
    language: site.language,
    licence: site.licence,
    publisher: site.name,
    ...record,
    ...(view.published !== undefined && { published }),
    sections: sectionsOf(view, address),
    permalinks: permalinksOf(view, address),
  };
  const blocks = new Set(Object.keys(copy.permalinks));
  const sources = new Set<string>(record.sources.map(({ id }) => id));
  return JSON.stringify(copy, (field, value: unknown) => {
    const known = blockFields.has(field) ? blocks : field === 'sources' ? sources : undefined;
    if (known === undefined || !Array.isArray(value)) return value;
    const named: readonly unknown[] = value;
    return named.filter((each) => typeof each !== 'string' || known.has(each));
  });
}
