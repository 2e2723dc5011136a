import type { RawExplainer } from '../../schema/explainer.ts';
import { valueOf, type Mark } from '../read/mark.ts';
import type { Fault, Finding } from './fault.ts';
import { meantIds } from './known-ids.ts';
import { overlapOf, windowInWords, windowOf, type Window } from './passages.ts';

const takeOut = '(nothing: take it out)';

/** Where something is placed, and when. */
interface Place {
  readonly line: number;
  readonly window: Window;
}

/**
 * Refuses a figure, or the table of offers, that the body places twice for one time; with no offers there is
 * no table.
 */
export function checkPlacedOnce(record: RawExplainer, marks: readonly Mark[]): readonly Finding[] {
  const findings: Finding[] = [];
  const placed = new Map<string, readonly Place[]>();
  for (const mark of marks) {
    if (mark.name !== 'Figure' && mark.name !== 'Offers') continue;
    const id = mark.name === 'Offers' ? '<Offers />' : valueOf(mark, 'id');
    if (id === undefined) continue;
    const { line, column } = mark;
    const found = { line, column, field: 'body', cure: takeOut };
    const window = windowOf(mark.passages);
    const earlier = placed.get(id) ?? [];
    const other = earlier.find((place) => overlapOf(place.window, window) !== undefined);
    if (other !== undefined) {
      const what = mark.name === 'Offers' ? 'The table of offers' : `The figure \`${id}\``;
      findings.push({ ...found, ...placedTwice(what, other, overlapOf(other.window, window) ?? {}) });
    } else if (mark.name === 'Offers' && record.offers.length === 0) {
      findings.push({
        ...found,
        wrong: 'The table of offers is placed here, but the story has no `offers`.',
      });
    }
    placed.set(id, [...earlier, { line, window }]);
  }
  return findings;
}

function placedTwice(what: string, { line }: Place, both: Window): Pick<Finding, 'wrong' | 'cure'> {
  const time = windowInWords(both);
  const already = `${what} is already placed on line ${line}`;
  if (time === undefined) return { wrong: `${already}; once is enough.`, cure: takeOut };
  return {
    wrong: `${already}, and both stand ${time}; once is enough at a time.`,
    cure: '(nothing: take one out, or let one end on the day the other begins)',
  };
}

/** Refuses figures and offers that the body does not place: they would be printed nowhere. */
export function checkPlaced(record: RawExplainer, marks: readonly Mark[]): readonly Fault[] {
  const written = marks.filter(({ name }) => name === 'Figure').map((mark) => valueOf(mark, 'id') ?? '');
  const figures = new Set(
    meantIds(
      written,
      record.figures.map(({ id }) => id),
    ),
  );
  const faults: Fault[] = record.figures.flatMap(({ id }, index) =>
    figures.has(id)
      ? []
      : [
          {
            at: ['figures', index, 'id'],
            wrong: `The figure \`${id}\` is not placed in the body; write this on a line of its own there, or take the figure out.`,
            cure: `<Figure id="${id}" />`,
          },
        ],
  );
  if (record.offers.length > 0 && !marks.some(({ name }) => name === 'Offers')) {
    const wrong = 'The table of offers is not placed in the body; write this on a line of its own there.';
    faults.push({ at: ['offers'], key: true, wrong, cure: '<Offers />' });
  }
  return faults;
}
