import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { RawExplainer } from '../schema/explainer.ts';
import type { Touched } from '../story/changes/touched.ts';
import type { UpdateView } from '../story/update.ts';
import { changeWords, unchangedWords, type ChangeWords } from '../words/change-words.ts';
import { longDate } from '../words/date.ts';
import { plainNotes } from './plain-notes.ts';
import { plainSources } from './plain-sources.ts';
import { isolated } from '../words/direction.ts';

/** What the text of a development is made of. */
interface Development {
  readonly update: UpdateView;
  readonly touched: readonly Touched[];
  /** The story's absolute address. */
  readonly page: string;
  /** What the story was called that day. */
  readonly title: string;
  readonly sources: RawExplainer['sources'];
}

/**
 * A development or a correction as HTML for feed readers: what happened, what that did to the record, block by block, and
 * by which sources. All of it is of its own day, so that it reads the same ever after.
 */
export function developmentText({ update, touched, page, title, sources }: Development): string {
  // Numbered as they are first cited.
  const cited = new Set<string>([update.sources, ...touched.map(({ change }) => change.sources)].flat());
  const listed = [...cited].flatMap((id) => sources.find((source) => source.id === id) ?? []);
  const notes = (ids: readonly string[]) => {
    const links = listed.flatMap(({ id, url }, index) =>
      ids.includes(id) ? [h('a', { href: url }, String(index + 1))] : [],
    );
    return plainNotes(links);
  };
  const block = ({ change, anew }: Touched): ElementContent => {
    const words = changeWords(anew ? change : { ...change, before: undefined });
    return h('li', [
      `${words.kind}: `,
      words.fragment === undefined
        ? h('strong', words.name)
        : h('a', { href: `${page}#${words.fragment}` }, words.name),
      ...notes(words.sources),
      anew ? '' : ` (as it stood since ${longDate(words.on.date)})`,
      fields(words),
    ]);
  };
  return toHtml({
    type: 'root',
    children: [
      h('p', [
        h('strong', `${longDate(update.on.date)}${update.kind === 'correction' ? ' (correction)' : ''}:`),
        ` ${isolated(update.text)}`,
        ...notes(update.sources),
      ]),
      ...(touched.length === 0 ? [] : [h('h2', 'On the record'), h('ul', touched.map(block))]),
      ...(listed.length === 0 ? [] : [h('h2', 'Sources'), plainSources(listed)]),
      h('p', ['From the story ', h('a', { href: page }, title)]),
    ],
  });
}

function fields({ fields: changed }: ChangeWords): ElementContent {
  if (changed.length === 0) return h('p', unchangedWords);
  return h(
    'ul',
    changed.map(({ label, form, from, to }) => {
      if (from === undefined) return h('li', `${label}: ${to}`);
      return h('li', form === 'words' ? `${label}: ${to} (was: ${from})` : `${label}: ${to} Before: ${from}`);
    }),
  );
}
