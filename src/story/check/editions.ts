import type { RawExplainer } from '../../schema/explainer.ts';
import { shortLength, shortSentence } from '../../schema/short.ts';
import { readableFrom, readableOn } from '../source.ts';
import { cureFor, print, takeOut } from '../read/cure.ts';
import { placeholderOf } from '../read/placeholder.ts';
import { histories, sourceLists } from './blocks.ts';
import { clockFault, spanOf } from './clock.ts';
import type { Fault, Path } from './fault.ts';
import { editionReadings, type EditionReading } from './edition-readings.ts';
import { isOpenOn } from './passages.ts';
import { isZone } from './zone.ts';

const day = '<YYYY-MM-DD>';

/** Refuses editions out of order, twice, or after the last date our sources reach. */
export function checkEditionDates(record: RawExplainer): readonly Fault[] {
  const { editions, knownTo } = record;
  return editions.flatMap((date, index) => {
    const at = ['editions', index];
    const above = editions[index - 1];
    if (above !== undefined && date <= above) {
      const wrong =
        date === above
          ? `${date} stands twice among the editions.`
          : `${date} stands below ${above}; editions go oldest first.`;
      return [{ at, wrong, cure: cureFor(['editions'], [...new Set(editions)].toSorted()) }];
    }
    if (date > knownTo) {
      const wrong = `There is no edition of ${date}: our sources reach to ${knownTo}. Take it out, or, when they reach further, set \`knownTo\` to that.`;
      const cure = cureFor(
        ['editions'],
        [...new Set(editions)].toSorted().filter((each) => each <= knownTo),
      );
      return [{ at, wrong, cure }];
    }
    return [];
  });
}

/** Refuses dates of sentences that leave them nothing to stand in, and editions with too few or too many. */
export function checkShort(record: RawExplainer): readonly Fault[] {
  const { short, editions, published } = record;
  const empty = short.flatMap(({ since, until }, index): readonly Fault[] => {
    if (since === undefined || until === undefined || since < until) return [];
    const at = ['short', index, 'until'];
    return [{ at, wrong: `This sentence never stands: it begins on ${since}.`, cure: cureFor(at, day) }];
  });
  const live = published.slice(0, 10);
  const changes = short.flatMap(({ since, until }) => [since, until]).filter((date) => date !== undefined);
  const dates = [
    ...new Set<string>([...editions, live, ...changes.filter((date) => date > live)]),
  ].toSorted();
  const wrongCount = dates.flatMap((date) => {
    const count = short.filter((sentence) => isOpenOn(sentence, date)).length;
    if (count >= shortLength.least && count <= shortLength.most) return [];
    return [{ date, count }];
  });
  const [first] = wrongCount;
  if (first === undefined) return empty;
  const { date, count } = first;
  const dated = changes.length > 0 || editions.length > 0;
  const wrong = dated
    ? `Read on ${date}, the short version has ${count} sentences; it has three to five at every date. Say with \`since\` and \`until\` when a sentence stands.`
    : `The short version has ${count} sentences; it has three to five.`;
  const cure =
    count > shortLength.most
      ? takeOut(`sentences until ${shortLength.most} are left`)
      : print([placeholderOf(shortSentence)]);
  return [...empty, { at: ['short'], key: true, wrong, cure }];
}

/**
 * Refuses statements that an edition would print without a source, because all of theirs are later than its
 * date. Each is reported once, for the first such edition.
 */
export function checkSourcesOfEditions(record: RawExplainer, newsroomZone: string): readonly Fault[] {
  const standing = standingIn(record, newsroomZone);
  const readings = editionReadings(record, newsroomZone);
  return sourceLists(record).flatMap(({ at, ids }) => {
    const named = record.sources.filter(({ id }) => ids.includes(id));
    const stands = standing.get(at.slice(0, -1).join('.'));
    const bare = readings.find(
      (reading) =>
        stands !== undefined &&
        stands(reading) &&
        named.length > 0 &&
        readableOn(named, Temporal.PlainDate.from(reading.date)).length === 0,
    );
    if (bare === undefined) return [];
    const later = named.map((each) => `\`${each.id}\` is from ${readableFrom(each) ?? ''}`).join(', ');
    const wrong = `In the edition of ${bare.date} this stands without a source: ${later}. Name one that could be read by then.`;
    return [{ at, wrong, cure: cureFor(at, [...ids, '<id>']) }];
  });
}

/** Of everything that has sources, by its path: whether it stands in an edition. */
function standingIn(
  record: RawExplainer,
  newsroomZone: string,
): ReadonlyMap<string, (edition: EditionReading) => boolean> {
  const found = new Map<string, (edition: EditionReading) => boolean>();
  const known = (at: Path, on: string, zone: string): void => {
    if (!isZone(zone) || clockFault(on, zone) !== undefined) return;
    const { from } = spanOf(on, zone);
    found.set(at.join('.'), (edition) => Temporal.Instant.compare(from, edition.at) <= 0);
  };
  for (const { at, zone, states } of histories(record, newsroomZone)) {
    for (const [index, { on }] of states.entries()) known([...at, index], on, zone);
  }
  for (const [figure, { zone = newsroomZone, threats }] of record.figures.entries()) {
    for (const [index, { on }] of threats.entries()) known(['figures', figure, 'threats', index], on, zone);
  }
  for (const [index, sentence] of record.short.entries())
    found.set(`short.${index}`, ({ today }) => isOpenOn(sentence, today));
  for (const index of record.terms.keys()) found.set(`terms.${index}`, () => true);
  return found;
}
