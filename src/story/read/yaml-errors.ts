import type { Document, ErrorCode, YAMLError } from 'yaml';
import { explainer } from '../../schema/explainer.ts';
import type { Finding } from '../check/fault.ts';
import { cureFor, print, takeOut } from './cure.ts';
import { fieldAt } from './field.ts';
import type { Lines } from './lines.ts';
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
 * The parser's errors as findings. One slip makes the parser stumble over the same line again and again, so
 * each line is reported once; behind a quote or bracket that is never closed everything is misread, so that ends the list.
 */
export function yamlErrors(document: Document.Parsed, yaml: string, lines: Lines): readonly Finding[] {
  const texts = yaml.split('\n');
  const findings = new Map<number, Finding>();
  for (const error of document.errors) {
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
    const bracket = plainly(error, unclosed) === bracketOpen;
    if (unclosed || bracket || error.code === 'MULTIPLE_DOCS') break;
  }
  return [...findings.values()];
}

function plainly(error: YAMLError, unclosed: boolean): string {
  if (unclosed) return quoteOpen;
  if (/must end with a [\]}]|and end with a [\]}]/.test(error.message)) return bracketOpen;
  return meaning[error.code] ?? `${error.message}.`;
}

/** The last key on a line at or before a column. */
function keyBefore(line: string, column: number): string | undefined {
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
function openingQuote(yaml: string, error: YAMLError): number {
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
  return closeBrackets(bare) ?? print(stripQuotes(bare.replace(/^(?:- )+/, '')));
}

const stripQuotes = (text: string): string => text.replace(/^["']/, '').replace(/(?<=.)["']$/, '');

/** The line with its brackets closed where they are missing, if that is all it lacks. */
function closeBrackets(line: string): string | undefined {
  const open: string[] = [];
  let mended = '';
  let missing = false;
  for (const letter of line) {
    if (letter === '[' || letter === '{') open.push(letter === '[' ? ']' : '}');
    if (letter === ']' || letter === '}') {
      while (open.length > 0 && open.at(-1) !== letter) {
        missing = true;
        mended = `${mended.trimEnd()}${open.pop() ?? ''} `;
      }
      open.pop();
    }
    mended += letter;
  }
  return missing || open.length > 0 ? mended + open.reverse().join('') : undefined;
}
