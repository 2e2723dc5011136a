import type { Nodes, Root } from 'mdast';
import { walk } from '../read/mdx.ts';
import { isProgram, programRefusal } from '../read/program.ts';
import { printTag } from '../read/mark.ts';
import { besideIn, wholeLines } from '../read/whole-lines.ts';
import { placeholderFor } from './attribute-placeholder.ts';
import type { Finding } from './fault.ts';

/** Refuses what MDX can do and an article may not: programs, imports, pictures, footnotes, tags that cross. */
export function checkMarkup(tree: Root, source: string): readonly Finding[] {
  const findings: Finding[] = [];
  walk(tree, (node) => {
    const refusal = refusalOf(node, source);
    if (refusal === undefined) return;
    const start = node.position?.start ?? { line: 1, column: 1 };
    findings.push({ line: start.line, column: start.column, field: 'body', ...refusal });
  });
  return [...findings, ...programsBetween(tree, source)];
}

/** Programs that begin a line outside of paragraphs and code: below a heading's line, say, or a table's. */
function programsBetween(tree: Root, source: string): readonly Finding[] {
  const harmless: { from: number; to: number }[] = [];
  walk(tree, ({ type, position }) => {
    if (type !== 'paragraph' && type !== 'code') return;
    harmless.push({ from: position?.start.offset ?? 0, to: position?.end.offset ?? 0 });
  });
  return source.split('\n').flatMap((text, index, lines) => {
    if (!isProgram(text)) return [];
    const offset = lines.slice(0, index).join('\n').length;
    if (harmless.some(({ from, to }) => from <= offset + 1 && offset < to)) return [];
    return [{ line: index + 1, column: 1, field: 'body', ...programRefusal(text) }];
  });
}

function refusalOf(node: Nodes, source: string): { wrong: string; cure: string } | undefined {
  const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  const whole = (put: string): string => wholeLines(besideIn(source, from, to), put);
  switch (node.type) {
    case 'paragraph': {
      // Programs at the beginning of a line are refused before parsing; this is one in a list or a quotation.
      const text = source.slice(from, to);
      return isProgram(text) ? programRefusal(text) : undefined;
    }
    case 'mdxFlowExpression':
    case 'mdxTextExpression': {
      const comment = /^\s*\/[*/]/.test(node.value) || node.value.trim() === '';
      return {
        wrong: comment
          ? 'An article has no comments.'
          : 'An article holds no programs; a brace that is meant to be read is written \\{.',
        cure: whole(comment ? '' : `\\{${node.value}\\}`),
      };
    }
    case 'image':
    case 'imageReference':
      return {
        wrong: 'An article has no pictures; its figures and maps are drawn from the record.',
        cure: whole(hasWords(node.alt) ? node.alt : ''),
      };
    case 'footnoteReference':
      return {
        wrong: 'An article has no footnotes; a source is cited with <Cite>.',
        cure: whole(printTag('Cite', { id: placeholderFor('sources') }, '')),
      };
    case 'footnoteDefinition':
      return {
        wrong: 'An article has no footnotes; a source is listed in `sources`.',
        cure: '(nothing: take it out)',
      };
    case 'text': {
      const text = source.slice(from, to);
      const tag = /(?<!\\)<\/?[A-Za-z][^\s>]*/.exec(text);
      if (tag === null) return undefined;
      return {
        wrong: `The tag ${tag[0]} is not read as one here: tags and emphasis must not cross.`,
        cure: whole(text.replaceAll(/<\/?[A-Za-z][^>]*>/g, '')),
      };
    }
    default:
      return undefined;
  }
}

const hasWords = (text: string | null | undefined): text is string =>
  text !== null && text !== undefined && text.trim() !== '';
