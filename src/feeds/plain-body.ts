import type { Element, ElementContent, RootContent } from 'hast';
import { h } from 'hastscript';
import { componentTag } from '../body/body.ts';
import type { Section } from '../body/sections.ts';
import type { BlockKind } from '../schema/block-kind.ts';
import { absolute, sitePath } from '../routes.ts';
import { anchor } from '../story/anchor.ts';
import type { FigureView } from '../story/figure.ts';
import type { Side } from '../story/offer.ts';
import { standingLink } from '../story/standing-link.ts';
import { longDate, shortDateYear } from '../words/date.ts';
import { isolated } from '../words/direction.ts';
import { figureRows } from '../words/figure-rows.ts';
import { quantityWords } from '../words/quantity.ts';
import { offerStamp } from '../words/offer-words.ts';
import type { PlainContext } from './plain-context.ts';
import { plainCorrections } from './plain-corrections.ts';
import { plainNotes } from './plain-notes.ts';

const mentionKind: Partial<Record<string, BlockKind>> = {
  [componentTag.Person]: 'person',
  [componentTag.Stop]: 'stop',
  [componentTag.Engagement]: 'engagement',
  [componentTag.Deadline]: 'deadline',
  [componentTag.Claim]: 'claim',
};

/** The notes of a text, by the numbers and at the place of its story's list of sources. */
export function storyNotes(ids: readonly string[], { address, number }: PlainContext): readonly Element[] {
  return plainNotes(
    ids.flatMap((id) => {
      const nth = number(id);
      return nth === undefined ? [] : [h('a', { href: `${address}#${anchor('source', id)}` }, String(nth))];
    }),
  );
}

function plainFigure(figure: FigureView, context: PlainContext): Element {
  const rows = figureRows(figure).map((row) =>
    h('tr', [
      h('td', longDate(row.on.date)),
      h('td', quantityWords(row.value, figure.unit)),
      h('td', [row.text, ...storyNotes(row.sources, context)]),
    ]),
  );
  return h('table', [h('caption', figure.title), h('tbody', rows)]);
}

function plainOffers(sides: readonly Side[], context: PlainContext): Element {
  const rows = sides.flatMap((side) =>
    side.offers.map((offer) => {
      const history = offer.steps.flatMap((step) => [
        ` ${shortDateYear(step.on.date)}: ${step.text}`,
        ...storyNotes(step.sources, context),
      ]);
      return h('tr', [
        h('td', side.name),
        h('td', offer.text),
        h('td', [
          `${offerStamp[offer.status].word}.`,
          ...history,
          ...plainCorrections(context.updates, offer.id, context.address),
        ]),
      ]);
    }),
  );
  return h('table', [
    h('thead', h('tr', [h('th', 'Side'), h('th', 'Could give'), h('th', 'What came of it')])),
    h('tbody', rows),
  ]);
}

/** An attribute of a component: always text in the body. */
function textOf(node: Element, attribute: string): string {
  const value = node.properties[attribute];
  return typeof value === 'string' ? value : '';
}

/** The whole address that a link of the prose leads to; nothing where its words stand alone. */
function linkAddress(href: string, context: PlainContext): string | undefined {
  const target = standingLink(href, context);
  switch (target?.kind) {
    case undefined:
      return undefined;
    case 'elsewhere':
      return target.url;
    case 'here':
      return `${context.address}#${target.fragment}`;
    case 'site':
      return absolute(sitePath(target.path));
  }
}

/** One node of the body as plain HTML: every component has a twin that needs no style and no script. */
function plain(node: RootContent, context: PlainContext): ElementContent[] {
  if (node.type === 'text' || node.type === 'comment') return [node];
  if (node.type !== 'element') return [];
  const children = node.children.flatMap((child) => plain(child, context));
  const id = textOf(node, 'id');
  const kind = mentionKind[node.tagName];
  if (kind !== undefined) {
    const fragment = anchor(kind, id);
    return context.fragments.has(fragment)
      ? [h('a', { href: `${context.address}#${fragment}` }, children)]
      : children;
  }
  switch (node.tagName) {
    case componentTag.Term: {
      const term =
        node.properties['mention'] === 1 ? context.terms.find((each) => each.id === id) : undefined;
      return term === undefined
        ? children
        : [...children, { type: 'text', value: ` (${term.text.replace(/\.$/, '')})` }];
    }
    case componentTag.Cite:
      return [...storyNotes(id.split(/\s+/), context)];
    case componentTag.Quote: {
      const speaker = textOf(node, 'speaker');
      return [
        { type: 'text', value: '“' },
        ...children,
        { type: 'text', value: speaker === '' ? '”' : `” (${isolated(speaker)})` },
        ...storyNotes(textOf(node, 'cite').split(/\s+/), context),
      ];
    }
    case componentTag.Figure: {
      const figure = context.figures.find((each) => each.id === id);
      return figure === undefined
        ? []
        : [plainFigure(figure, context), ...plainCorrections(context.updates, id, context.address)];
    }
    case componentTag.Offers:
      return [plainOffers(context.sides, context)];
    case 'a': {
      const href = linkAddress(textOf(node, 'href'), context);
      return href === undefined ? children : [h('a', { ...node.properties, href }, children)];
    }
    default:
      return [{ ...node, children }];
  }
}

/** The prose as plain HTML nodes under its headings. */
export function plainBody(sections: readonly Section[], context: PlainContext): ElementContent[] {
  return sections.flatMap((section) => [
    ...(section.heading === undefined ? [] : [h('h2', section.heading)]),
    ...section.content.flatMap((node) => plain(node, context)),
  ]);
}
