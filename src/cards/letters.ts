import type { RawExplainer } from '../schema/explainer.ts';
import type { Wording } from '../schema/wording.ts';
import { printPath, type Fault, type Path } from '../story/check/fault.ts';
import type { Problem } from '../story/problem.ts';
import type { Placed } from '../story/read/article.ts';
import { cureFor } from '../story/read/cure.ts';
import { missingFrom } from './coverage.ts';
import { faces, type FaceName } from './faces.ts';
import { named } from './letter-name.ts';
import { printable } from './printable.ts';

/** A text that some card prints, where it stands in the record and the faces it may be set in. */
interface PrintedField {
  readonly at: Path;
  readonly words: string;
  readonly set: readonly FaceName[];
}

/** Every text of all articles that a card would print with an empty box in it, each with its place and a cure. */
export function lettersIn(placed: readonly Placed[]): readonly Problem[] {
  return placed.flatMap(({ article, placeOf }) =>
    missingLetters(article.record).map(({ at, wrong, cure }): Problem => ({
      place: { file: article.file, ...placeOf(at) },
      field: printPath(at),
      wrong,
      cure,
    })),
  );
}

/** The texts of a record that the faces of the cards can't print. Of a person's own script they print what they can. */
export function missingLetters(record: RawExplainer): readonly Fault[] {
  return printedFields(record).flatMap(({ at, words, set }) => {
    const missing = [...new Set(set.flatMap((face) => missingFrom(faces[face], words)))];
    if (missing.length === 0) return [];
    const [one, ...more] = missing.map(named);
    const what =
      one === undefined || more.length === 0
        ? `the letters of the share cards have no ${one ?? ''}`
        : `the letters of the share cards have none of ${[one, ...more].join(', ')}`;
    return [
      {
        at,
        wrong: `This is printed on a share card, and ${what}; say it in letters and signs that they have.`,
        cure: cureFor(at, printable(words, missing)),
      },
    ];
  });
}

function field(at: Path, words: string | undefined, ...set: readonly FaceName[]): readonly PrintedField[] {
  return words === undefined ? [] : [{ at, words, set }];
}

function wordings(at: Path, wording: Wording, ...set: readonly FaceName[]): readonly PrintedField[] {
  if (typeof wording === 'string') return field(at, wording, ...set);
  return wording.flatMap(({ text }, index) => field([...at, index, 'text'], text, ...set));
}

/** The fields of each of a list, under the name of the list. */
function each<Item>(
  at: Path,
  list: readonly Item[],
  fields: (item: Item, at: Path) => readonly (readonly PrintedField[])[],
): readonly PrintedField[] {
  return list.flatMap((item, index) => fields(item, [...at, index]).flat());
}

/** Of every state, because an edition may print any of them. */
function printedFields(record: RawExplainer): readonly PrintedField[] {
  const texts = (at: Path, states: readonly { readonly text?: string | undefined }[]) =>
    each([...at, 'states'], states, ({ text }, state) => [field([...state, 'text'], text, 'body')]);
  return [
    wordings(['title'], record.title, 'head', 'label'),
    wordings(['deck'], record.deck, 'body'),
    each(['topics'], record.topics, ({ name }, at) => [field([...at, 'name'], name, 'filled')]),
    wordings(['carrying'], record.carrying, 'filled'),
    each(['stops'], record.stops, (stop, at) => [
      field([...at, 'place'], stop.place, 'head', 'filled'),
      each([...at, 'engagements'], stop.engagements, ({ title }, meeting) => [
        field([...meeting, 'title'], title, 'body'),
      ]),
      texts(at, stop.states),
    ]),
    each(['people'], record.people, (person, at) => [
      field([...at, 'name'], person.name, 'head'),
      each([...at, 'states'], person.states, ({ role, part }, state) => [
        field([...state, 'role'], role, 'body'),
        field([...state, 'part'], part, 'body'),
      ]),
    ]),
    each(['deadlines'], record.deadlines, (deadline, at) => [
      field([...at, 'title'], deadline.title, 'head'),
      field([...at, 'who'], deadline.who, 'filled'),
      each([...at, 'states'], deadline.states, ({ text, rate }, state) => [
        field([...state, 'text'], text, 'body'),
        field([...state, 'rate', 'unit'], rate?.unit, 'head'),
        field([...state, 'rate', 'of'], rate?.of, 'label'),
      ]),
    ]),
    each(['claims'], record.claims, (claim, at) => [
      field([...at, 'text'], claim.text, 'head'),
      each([...at, 'states'], claim.states, (state, there) => [
        field([...there, 'by'], 'by' in state ? state.by : undefined, 'label'),
        field([...there, 'text'], state.text, 'body'),
      ]),
    ]),
  ].flat();
}
