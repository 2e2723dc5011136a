import type { BlockKind } from '../schema/block-kind.ts';

/** What an attribute of a component holds: the id of a block, ids of sources with spaces between, a date, or text. */
export type Holds = 'block' | 'sources' | 'day' | 'text';

/** One component an article's body may use. */
export interface Component {
  /** In a sentence, on a line of its own, or around words or whole paragraphs. */
  readonly stands: 'in a sentence' | 'on its own line' | 'around a passage';
  /** Whether words stand between its two tags; one that holds none is written `<Cite … />`. */
  readonly words: boolean;
  /** Its attributes, every one of them required. */
  readonly attributes: Readonly<Record<string, Holds>>;
  /** The kind of block its `id` names. */
  readonly names?: BlockKind;
}

const mention = (names: BlockKind): Component => ({
  stands: 'in a sentence',
  words: true,
  attributes: { id: 'block' },
  names,
});

const passage: Component = { stands: 'around a passage', words: true, attributes: { on: 'day' } };

/** Every component an article's body may use; the reading room refuses others and the renderer knows no others. */
export const vocabulary = {
  Person: mention('person'),
  Stop: mention('stop'),
  Engagement: mention('engagement'),
  Deadline: mention('deadline'),
  Claim: mention('claim'),
  Term: mention('term'),
  Cite: { stands: 'in a sentence', words: false, attributes: { id: 'sources' } },
  Quote: { stands: 'in a sentence', words: true, attributes: { by: 'text', cite: 'sources' } },
  Figure: { stands: 'on its own line', words: false, attributes: { id: 'block' }, names: 'figure' },
  Offers: { stands: 'on its own line', words: false, attributes: {} },
  /** Prose that stands from a day on. */
  Since: passage,
  /** Prose that stood before a day: on that day it is gone. */
  Until: passage,
} as const satisfies Readonly<Record<string, Component>>;

/** The name of a component of the vocabulary. */
export type ComponentName = keyof typeof vocabulary;

/** A quotation has at most this many words: enough to show how something was put. */
export const mostQuotedWords = 12;

/** How a body is parsed; the renderer must parse it the same way. */
export const bodyFeatures = { frontmatter: false, gfm: true } as const;

/** The component of a name, if the vocabulary has it. */
export function componentNamed(name: string): Component | undefined {
  return isComponentName(name) ? vocabulary[name] : undefined;
}

/** Whether a name is that of a passage which stands for a time only. */
export function isPassage(name: string | null): name is 'Since' | 'Until' {
  return name === 'Since' || name === 'Until';
}

/** Whether a name is one of the vocabulary's. */
export function isComponentName(name: string): name is ComponentName {
  return Object.hasOwn(vocabulary, name);
}
