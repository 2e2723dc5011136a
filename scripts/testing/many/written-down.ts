import { stringify } from 'yaml';
import type { Draft } from './draft.ts';

/** A draft as the text of an article: its prose mentions everybody, explains every term and cites every source. */
export function writtenDown({ record, prose }: Draft): string {
  const { people, terms, figures, offers, sources } = record;
  const mentions = [
    ...people.map(({ id, name }) => `<Person id="${id}">${inProse(name)}</Person>`),
    ...terms.map(({ id, term }) => `<Term id="${id}">${inProse(term)}</Term>`),
  ];
  const cites = `<Cite id="${sources.map(({ id }) => id).join(' ')}" />`;
  const parts = [
    ...prose,
    `It is on record${mentions.length === 0 ? '' : `, with ${mentions.join(', ')}`}.${cites}`,
    ...figures.map(({ id }) => `<Figure id="${id}" />`),
    ...(offers.length === 0 ? [] : ['<Offers />']),
  ];
  return `---\n${stringify(record, { lineWidth: 0, aliasDuplicateObjects: false })}---\n\n${parts.join('\n\n')}\n`;
}

/** A text so that Markdown reads no more than its words in it. */
const inProse = (text: string): string => text.replace(/[\\`*_{}[\]<>#|&]/g, String.raw`\$&`);
