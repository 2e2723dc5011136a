import type { Root as Tree } from 'hast';
import type { FootnoteDefinition, PhrasingContent, RootContent } from 'mdast';
import { plainText } from '../body/heading.ts';
import { storyTree } from '../feeds/full-text.ts';
import { site } from '../site.ts';
import { dateAt } from '../story/moment.ts';
import { sourceNumbers } from '../story/source-numbers.ts';
import type { SourceView } from '../story/source.ts';
import type { StoryView } from '../story/story-at.ts';
import { longDate } from '../words/date.ts';
import { markdownTree, printMarkdown } from './markdown.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const link = (url: string, words: string): PhrasingContent => ({
  type: 'link',
  url,
  children: [text(words)],
});

const sourcesHeading = 'Sources';

/** The tree without its list of sources, which the notes hold. */
function withoutSources({ children }: Tree): Tree {
  const list = children.findLastIndex(
    (node) => node.type === 'element' && node.tagName === 'h2' && plainText(node) === sourcesHeading,
  );
  return { type: 'root', children: list === -1 ? children : children.slice(0, list) };
}

function footnote({ number, title, publisher, url, published, note }: SourceView): FootnoteDefinition {
  const label = String(number);
  const behind = [
    title === undefined ? '' : `, ${publisher}`,
    published === undefined ? '' : `, ${longDate(Temporal.PlainDate.from(published))}`,
    note === undefined ? '' : `. ${note}`,
  ].join('');
  return {
    type: 'footnoteDefinition',
    identifier: label,
    label,
    children: [{ type: 'paragraph', children: [link(url, title ?? publisher), text(behind)] }],
  };
}

/** When a story was published and how far its sources reach. */
function dates({ published, reach }: StoryView): string {
  const first =
    published === undefined ? '' : `Published ${longDate(dateAt(published, site.newsroomZone))}. `;
  return `${first}Sources read to ${longDate(reach)}. `;
}

/** A whole story as Markdown; its notes are footnotes. `address` is the story's absolute address. */
export function storyMarkdown(view: StoryView, address: string): string {
  const numbers = sourceNumbers(view.sources);
  const body = markdownTree(withoutSources(storyTree(view, address)), {
    address,
    label: (source) => String(numbers.get(source) ?? source),
  });
  const head: readonly RootContent[] = [
    { type: 'heading', depth: 1, children: [text(view.title)] },
    { type: 'paragraph', children: [text(`${site.name}. ${dates(view)}`), link(address, address)] },
  ];
  const sources: readonly RootContent[] =
    view.sources.length === 0
      ? []
      : [{ type: 'heading', depth: 2, children: [text(sourcesHeading)] }, ...view.sources.map(footnote)];
  return printMarkdown([...head, ...body, ...sources]);
}
