import { printTag, valueOf, type Mark } from '../read/mark.ts';
import { componentNamed, vocabulary } from '../../body/vocabulary.ts';
import type { Finding } from './fault.ts';
import { named } from './ids.ts';
import type { KnownIds } from './known-ids.ts';
import { mendedAttributes, mendedTag } from './mended-tag.ts';

/** Refuses ids in the body that name nothing in the record, or a block of another kind than the tag's. */
export function checkMentions(marks: readonly Mark[], known: KnownIds): readonly Finding[] {
  return marks.flatMap((mark) => {
    const component = mark.name === null ? undefined : componentNamed(mark.name);
    if (mark.name === null || component === undefined) return [];
    const findings: Finding[] = [];
    const refuse = (key: string, wrong: string, cure: string): void => {
      const { line, column } = mark.attributes.find((attribute) => attribute.name === key) ?? mark;
      findings.push({ line, column, field: 'body', wrong, cure });
    };
    const mended = mendedTag(mark, mark.name, component, known);

    for (const [key, holds] of Object.entries(component.attributes)) {
      const value = valueOf(mark, key)?.trim();
      if (value === undefined || value === '' || holds === 'text' || holds === 'day') continue;
      if (holds === 'sources' && known.unread.has('source')) continue;
      if (holds === 'sources') {
        for (const wrong of citedWrongly(value, known.sources)) refuse(key, wrong, mended);
      } else if (component.names !== undefined) {
        const kind = component.names;
        const actual = known.kindOf(value);
        if (actual === kind || (actual === undefined && known.unread.has(kind))) continue;
        if (actual !== undefined) {
          const right = mark.inner === '' ? undefined : componentFor(actual);
          const attributes = mendedAttributes(mark, component, known);
          refuse(
            key,
            `\`${value}\` is the id of ${named[actual]}, not of ${named[kind]}.`,
            printTag(right ?? mark.name, { ...attributes, [key]: right ? value : '<id>' }, mark.inner),
          );
        } else if (known.ofKind(kind).length > 0)
          refuse(key, `\`${value}\` is the id of no ${kind} in this story.`, mended);
        else {
          const wrong = `\`${value}\` is the id of no ${kind}; this story has none.`;
          refuse(key, wrong, mark.inner || '(nothing: take it out)');
        }
      }
    }
    return findings;
  });
}

/** What is wrong with the ids that something cites. */
function citedWrongly(value: string, sources: readonly string[]): readonly string[] {
  return value.split(/\s+/).flatMap((id, index, ids) => {
    if (ids.indexOf(id) !== index) return [`\`${id}\` is cited twice here.`];
    return sources.includes(id) ? [] : [`\`${id}\` is the id of no source in \`sources\`.`];
  });
}

/** The component that mentions a kind of block in a sentence. */
function componentFor(kind: string): string | undefined {
  return Object.entries(vocabulary).find(
    ([, component]) => 'names' in component && component.names === kind && component.words,
  )?.[0];
}
