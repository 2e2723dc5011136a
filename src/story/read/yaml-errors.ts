import type { Document, ErrorCode, YAMLError } from 'yaml';
import { explainer } from '../../schema/explainer.ts';
import type { Finding } from '../check/fault.ts';
import { closeBrackets } from './bracket.ts';
import { cureFor, print, takeOut } from './cure.ts';
import { fieldAt } from './field.ts';
import type { Lines } from './lines.ts';
import { parseYaml } from './parse-yaml.ts';
import { placeholderOf } from './placeholder.ts';

/** What the parser's error codes mean to somebody who writes news. */
const meaning: Partial<Record<ErrorCode, string>> = {
  BAD_ALIAS: 'An alias (`*name`) has no name.',
  BAD_DQ_ESCAPE: 'A backslash between double quotes begins an escape, and this one does not exist.',
  BAD_INDENT: 'This line is indented otherwise than the lines it belongs to.',
  BAD_SCALAR_START: 'A text that begins with this character needs quotes.',
  BLOCK_AS_IMPLICIT_KEY: 'A text that holds a colon and a space needs quotes.',
  BLOCK_IN_FLOW: 'Between brackets a list is written [a, b], without hyphens.',
  MISSING_CHAR: 'Something is missing here: a colon behind the key, a quote or a bracket.',
  MULTIPLE_DOCS: 'The frontmatter is one YAML document; here a second one begins.',
  MULTILINE_IMPLICIT_KEY: 'A key stands on one line, with its colon.',
  TAB_AS_INDENT: 'A tab is used for indentation; YAML takes only spaces.',
  UNEXPECTED_TOKEN: 'This does not belong here.',
};

const bracketOpen = 'A bracket that opens here, or above, is never closed.';
const quoteOpen = 'The quote that opens here is never closed.';

/**
 * The parser's errors as findings. What is wrong within one line is reported line by line; behind a slip in the
 * structure (indentation, a missing hyphen, an open bracket) everything may be misread, so that ends the list.
 */
export function yamlErrors(document: Document.Parsed, yaml: string, lines: Lines): readonly Finding[] {
  const texts = yaml.split('\n');
  const tabs = tabIndented(texts);
  if (tabs.length > 0) return tabs;
  const findings = new Map<number, Finding>();
  for (const error of document.errors.toSorted((a, b) => a.pos[0] - b.pos[0])) {
    if (!isLocal(error, texts, lines)) {
      const misplaced = repairedIndent(yaml, texts, lines.spot(error.pos[0]).line, document.errors.length);
      if (misplaced !== undefined) return [...findings.values(), misplaced];
    }
    const unclosed = /Missing closing (["'])quote/.test(error.message);
    const deeper = unclosed ? undefined : deeperBelow(error, texts, lines);
    const spot = deeper ?? lines.spot(unclosed ? openingQuote(yaml, error) : error.pos[0]);
    if (!findings.has(spot.line)) {
      const line = texts[spot.line - 1] ?? '';
      const found = { ...spot, field: keyBefore(line, spot.column) ?? 'frontmatter' };
      if (deeper !== undefined) {
        const cure = deeper.indent + line.trim();
        findings.set(spot.line, { ...found, wrong: meaning.BAD_INDENT ?? error.message, cure });
      } else {
        findings.set(spot.line, { ...found, wrong: plainly(error, unclosed), cure: mend(line, error) });
      }
    }
    if (!isLocal(error, texts, lines)) break;
  }
  return [...findings.values()];
}

/** Whether an error is over with its line: a text there lacks its quotes, and the lines below are read rightly. */
function isLocal(error: YAMLError, texts: readonly string[], lines: Lines): boolean {
  if (error.code === 'BAD_SCALAR_START' || error.code === 'BAD_DQ_ESCAPE') return true;
  const line = texts[lines.spot(error.pos[0]).line - 1] ?? '';
  return error.code === 'BLOCK_AS_IMPLICIT_KEY' && (keyAndText.exec(line)?.[3] ?? '').includes(': ');
}

/** Lines indented with tabs: each is wrong by itself, and whatever else the parser says comes of them. */
function tabIndented(texts: readonly string[]): readonly Finding[] {
  return texts.flatMap((text, index) => {
    const indent = /^[ \t]*/.exec(text)?.[0] ?? '';
    if (!indent.includes('\t') || indent.length === text.length) return [];
    const spaces = texts.map((one, at) => (at === index ? '' : one.replace(/^[ \t]*\t[ \t]*/, twoEach)));
    const better = fitting(spaces, index, text.trim(), [twoEach(indent).length]) ?? twoEach(indent);
    const found = { line: index + 1, column: indent.indexOf('\t') + 1, field: keyBefore(text, text.length) };
    return [
      {
        ...found,
        field: found.field ?? 'frontmatter',
        wrong: meaning.TAB_AS_INDENT ?? '',
        cure: better + text.trim(),
      },
    ];
  });
}

const twoEach = (indent: string): string => indent.replaceAll('\t', '  ');

const unreadable = 1_000_000;

/** How wrong a frontmatter is: errors of the parser first, then of the schema. */
export function wrongness(yaml: string): number {
  const document = parseYaml(yaml);
  // The further down the first error stands, the more of the frontmatter is read.
  const first = Math.min(...document.errors.map(({ pos }) => pos[0]));
  if (document.errors.length > 0) return unreadable - yaml.slice(0, first).split('\n').length;
  try {
    const parsed = explainer.safeParse(document.toJS());
    return parsed.success ? 0 : parsed.error.issues.length;
  } catch {
    return unreadable;
  }
}

/** A frontmatter longer than this is not parsed again and again to find out what was meant. */
export const longestTried = 200_000;

/** The beginning (spaces, and a hyphen where one is missing) with which a line fits among the others. */
function fitting(
  texts: readonly string[],
  at: number,
  text: string,
  first: readonly number[],
): string | undefined {
  if (texts.reduce((sum, one) => sum + one.length, 0) > longestTried) return undefined;
  const around = texts.slice(Math.max(0, at - 12), at + 12).filter((one) => one.trim() !== '');
  const widths = around.flatMap((one) => {
    const indent = /^ */.exec(one)?.[0].length ?? 0;
    const hyphens = /^ *((?:- +)*)/.exec(one)?.[1]?.length ?? 0;
    return hyphens > 0 ? [indent, indent + hyphens] : [indent];
  });
  const [own = 0] = first;
  const near = [...new Set([...first, ...widths])].toSorted((a, b) => Math.abs(a - own) - Math.abs(b - own));
  const hyphen = text.startsWith('- ') ? [] : near.map((width) => `${' '.repeat(width)}- `);
  const tried = [...near.map((width) => ' '.repeat(width)), ...hyphen].map((begin) => ({
    begin,
    wrong: wrongness(texts.with(at, begin + text).join('\n')),
  }));
  const least = Math.min(...tried.map(({ wrong }) => wrong));
  return least < unreadable - (at + 3) ? tried.find(({ wrong }) => wrong === least)?.begin : undefined;
}

/**
 * The line near an error that only needs another indentation, or a hyphen, for the parser to read everything.
 * The parser stumbles over the line itself or over a neighbour, so those are tried too.
 */
function repairedIndent(
  yaml: string,
  texts: readonly string[],
  line: number,
  errors: number,
): Finding | undefined {
  if (errors > mostTried || yaml.length > longestTried) return undefined;
  const tried = [line, line + 1, line - 1].flatMap((number) => {
    const text = texts[number - 1] ?? '';
    const own = text.length - text.trimStart().length;
    const key = keyBefore(text, text.length);
    if (text.trim() === '' || (key === undefined && !/^\s*- /.test(text))) return [];
    const begin = fitting(texts, number - 1, text.trim(), [own]);
    if (begin === undefined || begin === ' '.repeat(own)) return [];
    const wrong = wrongness(texts.with(number - 1, begin + text.trim()).join('\n'));
    return [{ number, text, begin, wrong, own, key }];
  });
  const best = tried.toSorted(
    (a, b) => a.wrong - b.wrong || Number(a.begin.endsWith('- ')) - Number(b.begin.endsWith('- ')),
  )[0];
  if (best === undefined) return undefined;
  const hyphen = best.begin.endsWith('- ');
  return {
    line: best.number,
    column: best.own + 1,
    field: best.key ?? 'frontmatter',
    wrong: hyphen
      ? 'A hyphen is missing here: every item of a list begins with one.'
      : (meaning.BAD_INDENT ?? ''),
    cure: best.begin + best.text.trim(),
  };
}

/** With more errors than this it is no single line that stands wrong. */
const mostTried = 60;

function plainly(error: YAMLError, unclosed: boolean): string {
  if (unclosed) return quoteOpen;
  if (/must end with a [\]}]|and end with a [\]}]/.test(error.message)) return bracketOpen;
  return meaning[error.code] ?? `${error.message}.`;
}

/** The last key on a line at or before a column. */
export function keyBefore(line: string, column: number): string | undefined {
  const keys = [...line.matchAll(/([A-Za-z]+):(?=\s|$)/g)];
  return (keys.findLast(({ index }) => index < column) ?? keys[0])?.[1];
}

/**
 * A line that is indented too far reads as a continuation of the text above it, so the parser complains of the
 * text. Gives the spot of that line, and the indentation it should have.
 */
function deeperBelow(
  error: YAMLError,
  texts: readonly string[],
  lines: Lines,
): { line: number; column: number; indent: string } | undefined {
  if (error.code !== 'BLOCK_AS_IMPLICIT_KEY' && error.code !== 'MULTILINE_IMPLICIT_KEY') return undefined;
  const { line, column } = lines.spot(error.pos[0]);
  const text = texts[line - 1] ?? '';
  const below = /^(\s+)[A-Za-z]+:(?:\s|$)/.exec(texts[line] ?? '')?.[1];
  if (text.slice(column - 1).includes(': ') || below === undefined) return undefined;
  const indent = /^\s*(?:- )*/.exec(text)?.[0].length ?? 0;
  return below.length > indent
    ? { line: line + 1, column: below.length + 1, indent: ' '.repeat(indent) }
    : undefined;
}

/** The offset of the quote that was never closed: the error itself points at the end of the text. */
export function openingQuote(yaml: string, error: YAMLError): number {
  const quote = error.message.includes('"') ? '"' : "'";
  const before = yaml.slice(0, error.pos[1]);
  // A quote that opens a value stands behind the beginning of a line, a colon, a hyphen, a bracket or a comma.
  const opening = new RegExp(`(?:^\\s*|[:\\-,[{] *)${quote}`, 'gm');
  let last: number | undefined;
  for (const match of before.matchAll(opening)) {
    const at = match.index + match[0].length - 1;
    const end = before.indexOf('\n', at);
    const line = before.slice(at, end === -1 ? undefined : end);
    if (line.split(quote).length % 2 === 0) {
      last = at;
      break;
    }
  }
  return last ?? error.pos[0];
}

const keyAndText = /^(\s*(?:- )*)([A-Za-z]+):\s+(.*)$/;

/** The line put right, where the error says how; else the shape a line has. */
function mend(line: string, error: YAMLError): string {
  const bare = line.trim();
  if (error.code === 'TAB_AS_INDENT') {
    return line.replace(/^[ \t]+/, (indent) => indent.replaceAll('\t', '  '));
  }
  if (error.code === 'MULTIPLE_DOCS' || bare === '') return takeOut('this line');
  const [, , key, text = ''] = keyAndText.exec(line) ?? [];
  if (key !== undefined && !/^[[{|>]/.test(text)) return print({ [key]: stripQuotes(text.trim()) });
  if (/^[A-Za-z]+$/.test(bare)) {
    const field = fieldAt(explainer, [bare]);
    return cureFor([bare], field === undefined ? '<the text>' : placeholderOf(field.schema));
  }
  if (/^[A-Za-z]+:\S/.test(bare)) return bare.replace(':', ': ');
  return closeBrackets(bare)?.line ?? print(stripQuotes(bare.replace(/^(?:- )+/, '')));
}

const stripQuotes = (text: string): string => text.replace(/^["']/, '').replace(/(?<=.)["']$/, '');
