import { Document, isCollection, isMap, isScalar, Scalar, visit } from 'yaml';
import type { Path } from '../check/fault.ts';

/**
 * Prints the corrected YAML of one field: `key: value`, or `- value` for an item of a list. Short lists are
 * printed on one line, as editors write them.
 */
export function cureFor(path: Path, value: unknown): string {
  const last = path.at(-1);
  if (last === undefined) return print(value);
  return print(typeof last === 'number' ? [value] : { [last]: value });
}

/** A placeholder is to be overwritten; a text that is to stay must be right between braces, too. */
const endsInBraces = /^(?!<[^<>]*>$)[^\n]*[,[\]{}]/;

/** Prints a value as YAML that may be put in where it stands, be that on lines of its own or between braces. */
export function print(value: unknown): string {
  const document = new Document(value, { version: '1.2', aliasDuplicateObjects: false });
  visit(document, {
    Seq(_, list) {
      if (list === document.contents) return;
      if (list.items.every((item) => isScalar(item))) list.flow = true;
    },
    Scalar(key, scalar) {
      if (key !== 'key' && typeof scalar.value === 'string' && endsInBraces.test(scalar.value))
        scalar.type = scalar.value.includes('"') ? Scalar.QUOTE_SINGLE : Scalar.QUOTE_DOUBLE;
    },
    Map(_, map) {
      if (isMap(map) && map.items.length === 0) map.flow = true;
    },
  });
  if (isCollection(document.contents) && document.contents.items.length === 0) document.contents.flow = true;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
}

/** A cure that takes something out: a YAML comment, which may stand wherever the field stood. */
export function takeOut(what: string): string {
  return `# take out ${what.replaceAll('\n', ' ')}`;
}
