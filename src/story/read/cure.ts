import { Document, isCollection, isMap, isScalar, visit } from 'yaml';
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

/** Prints a value as YAML. */
export function print(value: unknown): string {
  const document = new Document(value, { version: '1.2', aliasDuplicateObjects: false });
  visit(document, {
    Seq(_, list) {
      if (list === document.contents) return;
      if (list.items.every((item) => isScalar(item))) list.flow = true;
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
