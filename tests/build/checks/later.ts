import type { Story } from '../../../src/story/story.ts';
import type { StoryView } from '../../../src/story/story-at.ts';
import { readableFrom } from '../../../src/story/source.ts';
import { anchor } from '../../../src/story/anchor.ts';
import { plainText } from '../../../src/body/heading.ts';
import type { BlockKind } from '../../../src/schema/block-kind.ts';
import { plain } from './printed.ts';

/** What the record of a story holds that a view of it must not. */
export interface Later {
  readonly texts: readonly string[];
  readonly ids: readonly string[];
  readonly numbers: readonly string[];
}

/** Shorter texts ("He went on to Tokyo.") may stand in the prose by chance. */
const shortest = 20;

/** Every string, however deep it stands. */
function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(strings);
}

/** The numbers of a text that carry a meaning: with a decimal point, a unit, or three digits and more. */
export function numbersIn(text: string): readonly string[] {
  return (
    text
      .match(/[$€£]?\d[\d,.]*\d(?:%|bn|m|tn)?|\d(?:%|bn|tn)/g)
      ?.filter((each) => !/^\d{1,2}$|^20\d\d$/.test(each)) ?? []
  );
}

/** What a story says later than a view of it: sentences, fragments of blocks, and numbers of later sentences. */
export function laterThan(story: Story, view: StoryView): Later {
  const { record } = story;
  const said = strings({ ...view, sections: [] });
  const prose = view.sections.flatMap(({ heading, content }) => [heading ?? '', ...content.map(plainText)]);
  const known = plain([...said, ...prose].join(' '));
  const dated = [
    ...record.stops.flatMap(({ states, engagements }) => [
      ...states,
      ...engagements.flatMap((each) => each.states),
    ]),
    ...record.people.flatMap(({ states }) => states),
    ...record.deadlines.flatMap(({ states }) => states),
    ...record.claims.flatMap(({ states }) => states),
    ...record.unknowns.flatMap(({ states }) => states),
    ...record.offers.flatMap(({ states }) => states),
    ...record.figures.flatMap(({ states, threats }) => [...states, ...threats]),
    ...record.terms.flatMap(({ states }) => states),
    ...record.updates,
    ...record.short,
    ...[record.title, record.deck, record.carrying].flatMap((each) => (typeof each === 'string' ? [] : each)),
  ];
  const sentences = dated.flatMap((state) =>
    (['text', 'part', 'role'] as const).flatMap((key) => {
      const sentence: unknown = Reflect.get(state, key);
      return typeof sentence === 'string' ? [sentence] : [];
    }),
  );
  const later = sentences.filter((sentence) => !known.includes(plain(sentence)));
  const numbersKnown = new Set(numbersIn(known));
  return {
    texts: later.filter((sentence) => sentence.length >= shortest),
    ids: allFragments(record).filter((id) => !fragmentsOf(view).has(id)),
    numbers: [...new Set(later.flatMap((sentence) => numbersIn(plain(sentence))))].filter(
      (number) => !numbersKnown.has(number),
    ),
  };
}

/** The sources that could not be read on a date. */
export function sourcesAfter({ record }: Story, date: Temporal.PlainDate) {
  return record.sources.filter((source) => (readableFrom(source) ?? '') > date.toString());
}

const fragments = (kind: BlockKind, blocks: readonly { readonly id: string }[]): readonly string[] =>
  blocks.map(({ id }) => anchor(kind, id));

function allFragments(record: Story['record']): readonly string[] {
  return [
    ...fragments('stop', record.stops),
    ...fragments(
      'engagement',
      record.stops.flatMap(({ engagements }) => engagements),
    ),
    ...fragments('person', record.people),
    ...fragments('deadline', record.deadlines),
    ...fragments('claim', record.claims),
    ...fragments('unknown', record.unknowns),
    ...fragments('offer', record.offers),
    ...fragments('figure', record.figures),
    ...fragments('term', record.terms),
    ...fragments('update', record.updates),
  ];
}

function fragmentsOf(view: StoryView): ReadonlySet<string> {
  return new Set([
    ...fragments('stop', view.stops),
    ...fragments(
      'engagement',
      view.stops.flatMap(({ engagements }) => engagements),
    ),
    ...fragments('person', view.people),
    ...fragments('deadline', view.deadlines),
    ...fragments('claim', view.claims),
    ...fragments('unknown', view.unknowns),
    ...fragments(
      'offer',
      view.sides.flatMap(({ offers }) => offers),
    ),
    ...fragments('figure', view.figures),
    ...fragments('term', view.terms),
    ...fragments('update', view.updates),
  ]);
}
