import type { RawExplainer } from '../../schema/explainer.ts';
import { valueOf, type Mark } from '../read/mark.ts';
import type { Fault, Finding } from './fault.ts';
import { meantIds } from './known-ids.ts';

/** Refuses a figure, or the table of offers, that the body places twice; with no offers there is no table. */
export function checkPlacedOnce(record: RawExplainer, marks: readonly Mark[]): readonly Finding[] {
  const findings: Finding[] = [];
  const placed = new Map<string, number>();
  for (const mark of marks) {
    if (mark.name !== 'Figure' && mark.name !== 'Offers') continue;
    const id = mark.name === 'Offers' ? '<Offers />' : valueOf(mark, 'id');
    if (id === undefined) continue;
    const { line, column } = mark;
    const found = { line, column, field: 'body', cure: '(nothing: take it out)' };
    const earlier = placed.get(id);
    if (earlier !== undefined) {
      const what = mark.name === 'Offers' ? 'The table of offers' : `The figure \`${id}\``;
      findings.push({ ...found, wrong: `${what} is already placed on line ${earlier}; once is enough.` });
    } else if (mark.name === 'Offers' && record.offers.length === 0) {
      findings.push({
        ...found,
        wrong: 'The table of offers is placed here, but the story has no `offers`.',
      });
    }
    placed.set(id, earlier ?? line);
  }
  return findings;
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
