import { printTag, valueOf, type Mark } from '../read/mark.ts';
import { componentNamed, vocabulary } from '../../body/vocabulary.ts';
import { placeholderFor } from './attribute-placeholder.ts';
import type { Finding } from './fault.ts';
import { named } from './ids.ts';
import type { KnownIds } from './known-ids.ts';
import { idMeant } from './nearest.ts';

/** Refuses ids in the body that name nothing in the record, or a block of another kind than the tag's. */
export function checkMentions(marks: readonly Mark[], known: KnownIds): readonly Finding[] {
  return marks.flatMap((mark) => {
    const component = mark.name === null ? undefined : componentNamed(mark.name);
    if (mark.name === null || component === undefined) return [];
    const findings: Finding[] = [];
    const attributes = Object.fromEntries(
      Object.entries(component.attributes).map(([key, holds]) => [
        key,
        valueOf(mark, key) ?? placeholderFor(holds),
      ]),
    );
    const refuse = (name: string, key: string, wrong: string, value: string): void => {
      const { line, column } = mark.attributes.find((attribute) => attribute.name === key) ?? mark;
      const cure = printTag(name, { ...attributes, [key]: value }, mark.inner);
      findings.push({ line, column, field: 'body', wrong, cure });
    };

    for (const [key, holds] of Object.entries(component.attributes)) {
      const value = valueOf(mark, key)?.trim();
      if (value === undefined || value === '' || holds === 'text' || holds === 'day') continue;
      if (holds === 'sources' && known.unread.has('source')) continue;
      if (holds === 'sources')
        checkCited(value, known.sources, (wrong, cure) => {
          refuse(mark.name ?? '', key, wrong, cure);
        });
      else if (component.names !== undefined) {
        const kind = component.names;
        const actual = known.kindOf(value);
        if (actual === kind || (actual === undefined && known.unread.has(kind))) continue;
        const right = actual === undefined ? undefined : componentFor(actual);
        const candidates = known.ofKind(kind);
        if (actual !== undefined) {
          const better = right === undefined || mark.inner === '' ? '<id>' : value;
          refuse(
            right === undefined || mark.inner === '' ? mark.name : right,
            key,
            `\`${value}\` is the id of ${named[actual]}, not of ${named[kind]}.`,
            better,
          );
          continue;
        }
        const meant = idMeant(value, candidates) ?? '<id>';
        if (candidates.length > 0)
          refuse(mark.name, key, `\`${value}\` is the id of no ${kind} in this story.`, meant);
        else {
          const { line, column } = mark.attributes.find((attribute) => attribute.name === key) ?? mark;
          const wrong = `\`${value}\` is the id of no ${kind}; this story has none.`;
          findings.push({ line, column, field: 'body', wrong, cure: mark.inner || '(nothing: take it out)' });
        }
      }
    }
    return findings;
  });
}

function checkCited(
  value: string,
  sources: readonly string[],
  refuse: (wrong: string, cure: string) => void,
): void {
  const ids = value.split(/\s+/);
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) !== index) {
      refuse(`\`${id}\` is cited twice here.`, [...new Set(ids)].join(' '));
    } else if (!sources.includes(id)) {
      const bare = id.replaceAll(/[,;]/g, '');
      const meant = sources.includes(bare) ? bare : (idMeant(id, sources) ?? '<id>');
      refuse(
        `\`${id}\` is the id of no source in \`sources\`.`,
        [...new Set(ids.map((one) => (one === id ? meant : one)))].join(' '),
      );
    }
  }
}

/** The component that mentions a kind of block in a sentence. */
function componentFor(kind: string): string | undefined {
  return Object.entries(vocabulary).find(
    ([, component]) => 'names' in component && component.names === kind && component.words,
  )?.[0];
}
