import type { Nodes, Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import type { Finding } from '../check/fault.ts';
import { bareTag, curlyTag } from './attribute-quotes.ts';
import { closingInTheWay, openingInTheWay } from './passage-tags.ts';
import { overNested, programLines, programRefusal, shield } from './program.ts';
import { bodyFeatures, isPassage } from '../../body/vocabulary.ts';

/** A body as a tree whose positions are those of the file, and the syntax errors met on the way. */
export interface Mdx {
  readonly tree: Root;
  /** The body below blank lines that stand for the frontmatter: what the tree's offsets count in. */
  readonly source: string;
  readonly errors: readonly Finding[];
}

/** After this many syntax errors in one body the rest is left for the next run. */
const mostErrors = 50;

/**
 * Parses a body. The parser stops at its first error, so a paragraph it cannot read is blanked out and the
 * rest is parsed again: thus every error is found in one run.
 */
export function parseMdx(body: string, bodyLine: number): Mdx {
  const errors: Finding[] = [];
  const unclosed = new Set<string>();
  const misclosed = new Set<string>();
  let readable = '\n'.repeat(bodyLine - 1) + body;
  const nested = overNested(readable.split('\n'));
  if (nested !== undefined) return { tree: { type: 'root', children: [] }, source: '', errors: [nested] };
  for (const line of programLines(readable.split('\n'))) {
    const lines = readable.split('\n');
    const end = lines.findIndex((text, index) => index > line && text.trim() === '');
    const paragraph = lines.slice(line, end === -1 ? undefined : end).join(' ');
    errors.push({ line: line + 1, column: 1, field: 'body', ...programRefusal(paragraph) });
    readable = blankParagraph(lines, line).join('\n');
  }
  while (errors.length < mostErrors) {
    try {
      const tree = mdxToMdast(shield(readable), { features: bodyFeatures });
      if (tree.type !== 'root') break;
      const deep = tooDeep(tree);
      if (deep === undefined) return { tree, source: readable, errors };
      errors.push(deep);
      break;
    } catch (error) {
      const { line, column, reason } = reasonOf(error, bodyLine);
      const lines = readable.split('\n');
      const at = Math.min(line, lines.length);
      const text = lines[at - 1] ?? '';
      const tag = /closing tag (?:for )?`<\/?([\w.:$-]*)/.exec(reason)?.[1];
      const followsUp =
        tag !== undefined &&
        ((reason.startsWith('Unexpected closing tag') && unclosed.has(tag)) ||
          (reason.startsWith('Expected a closing tag') && misclosed.delete(tag)));
      if (reason.startsWith('Expected the closing tag') && tag !== undefined) misclosed.add(tag);
      if (reason.startsWith('Expected a closing tag') && tag !== undefined) unclosed.add(tag);
      if (!followsUp) {
        const spot = { line: at, column: Math.min(column, text.length + 1) };
        errors.push({ ...spot, field: 'body', ...plainly(reason, text, column, tag) });
      }
      const bare = bareTag(text, column);
      // The other tag of such a passage is sound.
      if (bare !== undefined) unclosed.add(/^<([A-Za-z]+)/.exec(bare)?.[1] ?? '');
      const curly = curlyTag(text, column);
      // A tag with its quotes put right that is as long as before lets the rest of its paragraph be read on.
      const next =
        curly?.straight.length === curly?.written.length && curly !== undefined
          ? lines
              .with(
                at - 1,
                text.replace(curly.written, () => curly.straight),
              )
              .join('\n')
          : blankParagraph(lines, at - 1).join('\n');
      // Should blanking change nothing, the next round would meet the same error for ever.
      if (next === readable) break;
      readable = next;
    }
  }
  return { tree: { type: 'root', children: [] }, source: readable, errors };
}

/** Prose nests a list in a list in a quotation; nothing that is read goes deeper. */
const deepest = 40;

/** The first node that is nested too deeply. Found without recursion, which so deep a tree would overflow. */
function tooDeep(tree: Root): Finding | undefined {
  let level: readonly Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    const [first] = level;
    if (depth > deepest && first !== undefined) {
      const { line, column } = first.position?.start ?? { line: 1, column: 1 };
      const wrong = `Lists, quotations or emphasis are nested more than ${deepest} levels deep here.`;
      return { line, column, field: 'body', wrong, cure: '(nothing: take the marks out that nest here)' };
    }
    level = level.flatMap((node): readonly Nodes[] => ('children' in node ? node.children : []));
  }
  return undefined;
}

/** Calls `see` for every node of a tree with the nodes around it, the outermost first. */
export function walk(node: Nodes, see: (node: Nodes, around: readonly Nodes[]) => void): void {
  const down = (inner: Nodes, around: readonly Nodes[]): void => {
    see(inner, around);
    if (!('children' in inner)) return;
    const path = [...around, inner];
    for (const child of inner.children) down(child, path);
  };
  down(node, []);
}

/** The words of a node without any markup. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if ('children' in node) return node.children.map((child: Nodes) => wordsOf(child)).join('');
  return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
}

function reasonOf(error: unknown, bodyLine: number): { line: number; column: number; reason: string } {
  const message = error instanceof Error ? error.message : String(error);
  const located = /^(\d+):(\d+): ([\s\S]*?)(?: \(mdx-[\w:-]+\))?$/.exec(message);
  if (located === null) return { line: bodyLine, column: 1, reason: message };
  return { line: Number(located[1]), column: Number(located[2]), reason: located[3] ?? message };
}

/** The parser's words for an error in ours, with the line put right. */
function plainly(
  reason: string,
  text: string,
  column: number,
  tag: string | undefined,
): { wrong: string; cure: string } {
  const line = text.trim() === '' ? '…' : text;
  const curly = curlyTag(line, column);
  if (curly !== undefined) {
    const wrong = `Around an attribute stand curly quotation marks; use straight quotes: ".`;
    return { wrong, cure: curly.straight };
  }
  const bare = bareTag(line, column);
  if (bare !== undefined) {
    const wrong = 'The value of an attribute stands between quotation marks, and here they are missing.';
    return { wrong, cure: bare };
  }
  if (/brace|expression|oxc/i.test(reason)) {
    const wrong =
      'A brace begins a program, and an article holds none; a brace that is meant to be read is written \\{.';
    return { wrong, cure: line.replaceAll(/\\?[{}]/g, (brace) => `\\${brace.slice(-1)}`) };
  }
  if (reason.startsWith('Expected the closing tag')) {
    const refusal = closingInTheWay(line, column, tag ?? '');
    if (refusal !== undefined) return refusal;
  }
  if (reason.startsWith('Expected a closing tag')) {
    const refusal = openingInTheWay(line, column, tag ?? '');
    if (refusal !== undefined) return refusal;
    if (isPassage(tag ?? '') && /^\s*<[^>]*>\s*$/.test(line)) {
      const wrong = `The tag <${tag ?? ''}> is not closed; </${tag ?? ''}> stands on a line of its own behind the passage.`;
      return { wrong, cure: `</${tag ?? ''}>` };
    }
    const wrong = `The tag <${tag ?? ''}> is not closed in its paragraph.`;
    return { wrong, cure: close(line, column, tag ?? '') };
  }
  if (reason.startsWith('Unexpected closing tag')) {
    const wrong = `The tag </${tag ?? ''}> closes nothing that was opened in its paragraph.`;
    const cure = line.slice(0, column - 1) + line.slice(column - 1).replace(/^<\/[^>]*>/, '');
    return { wrong, cure: cure.trim() || '(nothing: take the tag out)' };
  }
  if (reason.includes('comment')) {
    const cure = line.replaceAll(/<!--.*?(?:-->|$)/g, '').trim();
    return { wrong: 'An article has no comments and no <! tags.', cure: cure || '(nothing: take it out)' };
  }
  const wrong = 'Here stands a < that begins no proper tag; one that is meant to be read is written \\<.';
  const quotes = (line.slice(column - 1).match(/"/g) ?? []).length;
  const address = /<(https?:[^\s>]+)>/.exec(line.slice(column - 1));
  if (address !== null) {
    const cure = line.replace(address[0], `[the page](${address[1] ?? ''})`);
    return { wrong: 'An address between < and > is no link here.', cure };
  }
  if (/^<[A-Z]/.test(line.slice(column - 1)) && quotes % 2 === 1) {
    const cure =
      line.slice(0, column - 1) +
      line.slice(column - 1).replace(/=(?:"([^"\s/>]*)|([^"'\s/>]+)")(?=\s*\/?>)/, '="$1$2"');
    return { wrong: 'A quotation mark of this tag is missing.', cure };
  }
  return { wrong, cure: `${line.slice(0, column - 1)}\\${line.slice(column - 1)}` };
}

/** The line with the tag closed behind its first words; one that is written open and empty is closed in itself. */
function close(line: string, column: number, tag: string): string {
  const rest = line.slice(column - 1);
  const opening = /^<[^>]*>/.exec(rest)?.[0] ?? rest;
  const words = /^[^<]*?(?=[.,;:!?)]*(?:\s|$))/.exec(rest.slice(opening.length))?.[0] ?? '';
  const end = column - 1 + opening.length + words.length;
  return `${line.slice(0, end)}</${tag}>${line.slice(end)}`;
}

/** The lines with the paragraph around one of them made blank; the length of every line stays. */
function blankParagraph(lines: readonly string[], at: number): readonly string[] {
  let first = at;
  let last = at;
  const isBlank = (index: number): boolean => (lines[index] ?? '').trim() === '';
  // An error at the end of the text belongs to the paragraph above.
  while (first > 0 && isBlank(first)) first -= 1;
  while (first > 0 && !isBlank(first - 1)) first -= 1;
  while (last < lines.length - 1 && !isBlank(last + 1)) last += 1;
  return lines.map((line, index) => (index >= first && index <= last ? ' '.repeat(line.length) : line));
}
