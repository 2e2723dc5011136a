import { openingTag, printTag, valueOf, type Mark } from '../read/mark.ts';
import { day } from '../../schema/when.ts';
import { isPlaceholder } from '../read/placeholder.ts';
import { wholeLines } from '../read/whole-lines.ts';
import { componentNamed, vocabulary, type Component } from '../../body/vocabulary.ts';
import { placeholderFor } from './attribute-placeholder.ts';
import type { Finding, Spot } from './fault.ts';
import { markdownFor } from './html.ts';
import type { KnownIds } from './known-ids.ts';
import { mendedAttributes, mendedTag } from './mended-tag.ts';
import { nearest } from './nearest.ts';

/** Refuses tags that are not of the vocabulary, and components that are not written as it says. */
export function checkTags(marks: readonly Mark[], known?: KnownIds): readonly Finding[] {
  return marks.flatMap((mark) => {
    const component = mark.name === null ? undefined : componentNamed(mark.name);
    return component === undefined
      ? [unknownTag(mark)]
      : checkComponent(mark, mark.name ?? '', component, known);
  });
}

function unknownTag(mark: Mark): Finding {
  const { name, inner, line, column, attributes, beside } = mark;
  const found = { line, column, field: 'body' };
  if (name === null) {
    return {
      ...found,
      wrong: 'A nameless tag <> stands here; an article has none.',
      cure: wholeLines(beside, inner),
    };
  }
  const html = markdownFor(name, inner, valueOf(mark, 'href') ?? '');
  if (html !== undefined) {
    return {
      ...found,
      wrong: `HTML tags such as <${name}> are not for articles; Markdown is.`,
      cure: wholeLines(beside, html),
    };
  }
  const names = Object.keys(vocabulary);
  const meant = nearest(name, names);
  if (meant !== undefined) {
    const written = attributes.flatMap((attribute): readonly [string, string][] =>
      attribute.name === null ? [] : [[attribute.name, attribute.value ?? '']],
    );
    const cure = printTag(meant, Object.fromEntries(written), inner);
    return { ...found, wrong: `There is no component <${name}>; <${meant}> there is.`, cure };
  }
  const wrong = `There is no component <${name}>; there are ${names.join(', ')}.`;
  return { ...found, wrong, cure: wholeLines(beside, inner) };
}

function checkComponent(
  mark: Mark,
  name: string,
  component: Component,
  known: KnownIds | undefined,
): readonly Finding[] {
  const isPassage = component.stands === 'around a passage';
  const cure = mendedTag(mark, name, component, known);
  const found = (wrong: string, spot: Spot = mark, better = cure): Finding => ({
    line: spot.line,
    column: spot.column,
    field: 'body',
    wrong,
    cure: better,
  });

  const findings = checkAttributes(mark, name, component).map(({ wrong, spot }) => found(wrong, spot));
  if (!mark.closed) {
    const wrong = `<${name}> and the emphasis, link or cell around it cross; one must end inside the other.`;
    // How far the passage is meant to go, only the editor knows.
    const opening = openingTag(name, mendedAttributes(mark, component, known));
    const move = `(nothing: move ${opening} or </${name}> until both stand inside the emphasis, link or cell, or both outside)`;
    findings.push(found(wrong, mark, isPassage ? move : cure));
  }
  if (isPassage ? mark.inner === '' && mark.closed : component.words && mark.words.trim() === '')
    findings.push(found(`<${name}> needs words between its two tags.`));
  else if (component.words && isPlaceholder(mark.words))
    findings.push(found('This is still the placeholder; write the words.'));
  if (!component.words && mark.inner !== '') {
    findings.push(
      found(`<${name} /> holds nothing; the words stand beside it.`, mark, `${cure} ${mark.inner}`),
    );
  }
  const place = misplaced(mark, name, component, cure);
  if (place !== undefined) findings.push(found(place.wrong, mark, place.cure));
  return findings;
}

function checkAttributes(
  mark: Mark,
  name: string,
  component: Component,
): readonly { wrong: string; spot: Spot }[] {
  const faults: { wrong: string; spot: Spot }[] = [];
  const allowed = Object.keys(component.attributes);
  const seen = new Set<string>();
  let strays = 0;
  for (const attribute of mark.attributes) {
    const refuse = (wrong: string): void => {
      faults.push({ wrong, spot: attribute });
    };
    if (attribute.name === null) {
      strays += 1;
      refuse(`<${name}> has no {…}: every attribute is written out.`);
    } else if (!allowed.includes(attribute.name)) {
      strays += 1;
      const list = allowed.length === 0 ? 'it has none' : `it has ${allowed.join(' and ')}`;
      refuse(`<${name}> has no attribute \`${attribute.name}\`; ${list}.`);
    } else if (seen.has(attribute.name)) {
      refuse(`<${name}> is given \`${attribute.name}\` twice.`);
    } else {
      seen.add(attribute.name);
      const which = `\`${attribute.name}\` of <${name}>`;
      if (attribute.value === undefined) refuse(`${which} is text between quotation marks, not {…}.`);
      else if (attribute.value === null || attribute.value.trim() === '') refuse(`${which} is empty.`);
      else if (isPlaceholder(attribute.value) && component.attributes[attribute.name] === 'text')
        refuse(`${which} is still the placeholder; write the text.`);
      else if (component.attributes[attribute.name] === 'day' && !day.safeParse(attribute.value).success)
        refuse(`${which} is a date, YYYY-MM-DD, that is in the calendar.`);
    }
  }
  // An attribute under another name, or in a spread, is one mistake and not two.
  for (const key of allowed.filter((one) => !seen.has(one)).slice(strays)) {
    faults.push({ wrong: `<${name}> needs the attribute \`${key}\`.`, spot: mark });
  }
  return faults;
}

function misplaced(
  mark: Mark,
  name: string,
  component: Component,
  tag: string,
): { wrong: string; cure: string } | undefined {
  const outer = mark.inside.at(-1);
  const bare = component.words ? wholeLines(mark.beside, mark.inner) : `(nothing: move ${tag} behind it)`;
  if (mark.stands === 'in a heading') {
    return { wrong: `<${name}> stands in a heading; a heading is plain text.`, cure: bare };
  }
  if (outer !== undefined) {
    return { wrong: `<${name}> stands inside ${outer}, which holds plain words only.`, cure: bare };
  }
  if (component.stands === 'around a passage') return undefined;
  if (component.stands === 'on its own line') {
    if (mark.stands === 'on its own line') return undefined;
    const where = 'on a line of its own, with blank lines around it, outside lists and quotations';
    return { wrong: `<${name} /> stands ${where}.`, cure: tag };
  }
  if (mark.stands === 'in a sentence' || mark.stands === 'in a list item') return undefined;
  const wrong = `<${name}> stands in a sentence, not in a paragraph of its own.`;
  if (name === 'Quote') {
    const by = valueOf(mark, 'by') ?? placeholderFor('text');
    return { wrong: `${wrong} Say there whose words they are.`, cure: `${inProse(by)}: ${tag}` };
  }
  const cure = name === 'Cite' ? `(nothing: move ${tag} behind the sentence it supports)` : `${tag}.`;
  return { wrong, cure };
}

/** A text of an attribute as one of the body, where these signs would begin markup. */
const inProse = (text: string): string => text.replaceAll(/[<{[*_`\\]/g, String.raw`\$&`);
