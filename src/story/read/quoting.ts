import { isCollection, isMap, isNode } from 'yaml';
import { print } from './cure.ts';
import { parseYaml } from './parse-yaml.ts';
import { fieldNames } from './prose-field.ts';

/** A text on a line that YAML takes for something else until quotes stand around it. */
export interface Unquoted {
  readonly key: string;
  /** The column of the text, counted from 1. */
  readonly column: number;
  readonly wrong: string;
  readonly cure: string;
}

/** A line with quotes around the texts that need them. */
export interface Quoted {
  readonly line: string;
  readonly texts: readonly Unquoted[];
}

const inBraces = /^(\s*(?:- +)*(?:([A-Za-z]+): +)?)(\{.*)$/;
const inList = /^(\s*(?:- +)*[A-Za-z]+: +\[ *)(\{.*\})( *\]\s*(?:#[^}\]]*)?)$/;
const keyAndText = /^(\s*(?:- +)*)([A-Za-z]+):( +)(\S.*)$/;

/**
 * The ways to put quotes around those texts of a line that can't be read without; none where all can. The line is taken
 * apart at the names of fields, since whatever a text holds, those are known.
 */
export function quotings(line: string): readonly Quoted[] {
  const [, list = '', items, end = ''] = inList.exec(line) ?? [];
  if (items !== undefined) return quoteItems(list, items, end);
  const [, begin = '', field = '', mapping] = inBraces.exec(line) ?? [];
  // Where words belong a brace is one of their letters.
  if (mapping !== undefined && fieldNames.get(field) !== true) {
    const quoted = quoteWithin(begin, mapping);
    return quoted === undefined ? [] : [quoted];
  }
  const [, indent = '', key = '', space = '', text = ''] = keyAndText.exec(line) ?? [];
  // A block of lines, and a list of wordings, are no text on this line.
  if (fieldNames.get(key) !== true || /^(?:[|>]|\[\s*\{)/.test(text)) return [];
  // In a mapping in braces that has a line for each field, a comma ends this one.
  const within = /,\s*$/.test(text) ? [text.replace(/,\s*$/, '')] : [];
  return [...within, text.trimEnd()].flatMap((written) => {
    const reason = isReadAs(`${key}: ${written}`, key) ? undefined : reasonFor(written, false);
    if (reason === undefined) return [];
    const column = indent.length + key.length + space.length + 2;
    const mended = meantBy(written);
    const rest = text.slice(written.length).trimEnd();
    const cure = print({ [key]: mended });
    return [{ line: `${indent}${cure}${rest}`, texts: [{ key, column, wrong: reason, cure }] }];
  });
}

/** The same for mappings that stand side by side in a list, as the wordings of a text do. */
function quoteItems(begin: string, items: string, end: string): readonly Quoted[] {
  const texts: Unquoted[] = [];
  let line = begin;
  let at = 0;
  for (const item of items.split(/(?<=\}, *)(?=\{)/)) {
    const [mapping = item, behind = ''] = /^(.*\})(, *)$/.exec(item)?.slice(1) ?? [];
    const quoted = quoteWithin(' '.repeat(begin.length + at), mapping);
    texts.push(...(quoted?.texts ?? []));
    line += (quoted?.line.trimStart() ?? mapping) + behind;
    at += item.length;
  }
  return texts.length === 0 ? [] : [{ line: line + end, texts }];
}

/** The same for a mapping on one line, whose texts end at the comma before the next field. */
function quoteWithin(begin: string, mapping: string): Quoted | undefined {
  const [, inner = '', end = '}'] = /^\{(.*?)(\}\s*(?:#[^}]*)?)?$/.exec(mapping) ?? [];
  const names = [...inner.matchAll(/(?:^\s*|,\s*)([A-Za-z]+):(?=\s)/g)].filter(([, name = '']) =>
    fieldNames.has(name),
  );
  const texts: Unquoted[] = [];
  let line = `${begin}{${inner.slice(0, names[0]?.index ?? inner.length)}`;
  for (const [index, match] of names.entries()) {
    const [written, key = ''] = match;
    const from = match.index + written.length;
    const whole = inner.slice(from, names[index + 1]?.index ?? inner.length);
    const text = whole.trim();
    const wrong = text === '' || isReadAs(`{ ${key}: ${text} }`, key) ? undefined : reasonFor(text, true);
    line += written;
    if (wrong === undefined || (fieldNames.get(key) !== true && text.startsWith('['))) {
      line += whole;
      continue;
    }
    const cure = print({ [key]: meantBy(text) });
    const space = whole.length - whole.trimStart().length;
    texts.push({ key, column: begin.length + from + space + 2, wrong, cure });
    line += ` ${cure.slice(key.length + 2)}${/\s$/.test(whole) ? ' ' : ''}`;
  }
  return texts.length === 0 ? undefined : { line: line + end, texts };
}

/** Whether YAML reads a field by itself as one that has a value, and nothing beside it. */
function isReadAs(yaml: string, key: string): boolean {
  const document = parseYaml(yaml);
  if (document.errors.length > 0 || !isMap(document.contents)) return false;
  const [only, ...others] = document.contents.items;
  const { value } = only ?? {};
  // Braces and brackets where words belong are letters of them.
  const misread = isCollection(value) && fieldNames.get(key) === true;
  const comment = document.comment ?? document.contents.comment ?? (isNode(value) ? value.comment : null);
  return others.length === 0 && !misread && (comment ?? '') === '';
}

/** What an editor wrote, without the quotes that were meant to stand around it. */
function meantBy(text: string): string {
  const quote = /^["']/.exec(text)?.[0];
  if (quote === undefined) return text;
  const rest = text.slice(1);
  if (!rest.includes(quote)) return rest;
  if (!rest.endsWith(quote) || closesSoon(text, quote)) return text;
  const inner = rest.slice(0, -1);
  return quote === '"' ? inner.replaceAll('\\"', '"') : inner.replaceAll("''", "'");
}

/** Whether the quote that begins a text is closed before its end: behind a word, and with no word behind it. */
const closesSoon = (text: string, quote: string): boolean =>
  text.length > 1 && /^[^\p{L}\p{N}]/u.test(text.slice(text.indexOf(quote, 1) + 1));

/** Why a text needs quotes; `within` says that it stands between braces. */
function reasonFor(text: string, within: boolean): string {
  const quote = /^["']/.exec(text)?.[0];
  if (quote !== undefined) {
    if (!text.slice(1).includes(quote)) return 'The quote that opens here is never closed.';
    if (quote === '"' && /^"[^"]*\\[^"]*"$/.test(text))
      return 'A backslash between double quotes begins an escape, and this one does not exist.';
    return text.endsWith(quote) && !closesSoon(text, quote)
      ? 'A quote stands within this text, which ends there.'
      : 'The text goes on behind a quote that closes; quotes stand around the whole of it, or not at its beginning.';
  }
  if (/^[-?&*!|>%@`#[\]{},:](?:\s|$)|^[&*!|>%@`#[\]{},]/.test(text))
    return 'A text that begins with this character needs quotes.';
  if (/:(?:\s|$)/.test(text)) return 'A text that holds a colon and a space needs quotes.';
  if (/\s#/.test(text)) return commentBegins;
  if (within && /[[\]{}]/.test(text))
    return 'Between braces, a text that holds a bracket or a brace needs quotes.';
  return 'This text can’t be read without quotes.';
}

/** What is wrong with a comment right behind a text. */
export const commentBegins =
  'A # behind a space begins a comment, so what follows would be lost; put the text in quotes, or a comment on a line of its own.';
