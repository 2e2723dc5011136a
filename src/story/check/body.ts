import type { Root } from 'mdast';
import { marksOf, type Mark } from '../read/mark.ts';
import { parseMdx } from '../read/mdx.ts';
import type { Finding } from './fault.ts';
import { checkHeadings } from './headings.ts';
import type { KnownIds } from './known-ids.ts';
import { checkLinks } from './links.ts';
import { checkMarkup } from './markup.ts';
import { checkQuotations } from './quotation.ts';
import { checkOneLinePassages } from './one-line-passages.ts';
import { checkRows } from './rows.ts';
import { checkStrayMarkup } from './stray-markup.ts';
import { checkTags } from './tags.ts';

/** A body as a tree and as the tags in it. */
export interface Body {
  readonly tree: Root;
  readonly source: string;
  readonly marks: readonly Mark[];
  /** What could not be parsed; if anything, what seems unused may stand there. */
  readonly errors: readonly Finding[];
}

/** Parses a body that begins on a line of the file. */
export function readBody(body: string, bodyLine: number): Body {
  if (body.trim() === '')
    return { tree: { type: 'root', children: [] }, source: '', marks: [], errors: [empty(bodyLine)] };
  const { tree, source, errors } = parseMdx(body, bodyLine);
  return { tree, source, marks: marksOf(tree, source), errors };
}

/** Checks all of a body that needs no record; what is known of its ids goes into the cures. */
export function checkBody({ tree, source, marks, errors }: Body, known?: KnownIds): readonly Finding[] {
  return [
    ...errors,
    ...checkMarkup(tree, source),
    ...checkRows(tree, source),
    ...checkOneLinePassages(tree, source),
    ...checkTags(marks, known),
    ...checkQuotations(marks, known),
    ...checkLinks(tree),
    ...checkStrayMarkup(tree, source),
    ...checkHeadings(tree),
  ];
}

const empty = (bodyLine: number): Finding => ({
  // The fence that closes the frontmatter; below it there may be no line to point at.
  line: bodyLine - 1,
  column: 1,
  field: 'body',
  wrong: 'The article has no text below its frontmatter.',
  cure: '(nothing to put in: write the text below this line)',
});
