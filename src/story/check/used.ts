import type { RawExplainer } from '../../schema/explainer.ts';
import { valueOf, type Mark } from '../read/mark.ts';
import { sourceLists } from './blocks.ts';
import type { Fault } from './fault.ts';
import { knownIds, meantIds } from './known-ids.ts';

/**
 * Refuses sources nobody cites, terms the body never marks and people nothing refers to. Stops, deadlines,
 * claims, unknowns, offers and updates are printed by sections of their own and need no mention.
 */
export function checkUsed(record: RawExplainer, marks: readonly Mark[]): readonly Fault[] {
  const named = (component: string, attribute = 'id'): readonly string[] =>
    marks.filter(({ name }) => name === component).flatMap((mark) => split(valueOf(mark, attribute)));
  // A misspelt id is reported where it stands; that what it was meant for seems unused is the same mistake.
  const used = (written: readonly string[], existing: readonly { id: string }[]): ReadonlySet<string> =>
    new Set(
      meantIds(
        written,
        existing.map(({ id }) => id),
      ),
    );
  const listed = sourceLists(record).flatMap(({ ids }) => ids);
  const cited = used([...listed, ...named('Cite'), ...named('Quote', 'cite')], record.sources);
  const marked = used(named('Term'), record.terms);
  const { kindOf } = knownIds(record);
  // The lists below also name stops and deadlines; only what names nothing can be a misspelt person.
  const maybePeople = [
    ...record.stops.flatMap(({ engagements }) => engagements.flatMap((engagement) => engagement.with)),
    ...record.claims.flatMap(({ about }) => about),
    ...record.updates.flatMap(({ touches }) => touches),
    ...(record.traveller === undefined ? [] : [record.traveller]),
    ...named('Person'),
  ].filter((id) => kindOf(id) === undefined || record.people.some((person) => person.id === id));
  const referred = used(maybePeople, record.people);

  return [
    ...record.sources.flatMap(({ id }, index) =>
      cited.has(id)
        ? []
        : [
            {
              at: ['sources', index, 'id'],
              wrong: `The source \`${id}\` is never cited; cite it in the body where it is needed, or take it out.`,
              cure: `<Cite id="${id}" />`,
            },
          ],
    ),
    ...record.terms.flatMap(({ id, term }, index) =>
      marked.has(id)
        ? []
        : [
            {
              at: ['terms', index, 'id'],
              wrong: `The term \`${id}\` is never marked in the body; mark it where it first stands, or take it out.`,
              cure: `<Term id="${id}">${term}</Term>`,
            },
          ],
    ),
    ...record.people.flatMap(({ id, name }, index) =>
      referred.has(id)
        ? []
        : [
            {
              at: ['people', index, 'id'],
              wrong: `Nothing refers to the person \`${id}\`: no engagement, claim or update, and no words of the body. Mark the name there, or take the person out.`,
              cure: `<Person id="${id}">${name}</Person>`,
            },
          ],
    ),
  ];
}

const split = (ids: string | undefined): readonly string[] =>
  ids?.split(/\s+/).filter((id) => id !== '') ?? [];
