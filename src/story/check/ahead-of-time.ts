import type { RawExplainer } from '../../schema/explainer.ts';
import { componentNamed, isPassage } from '../../body/vocabulary.ts';
import { readableFrom, readableOn } from '../source.ts';
import { openingTag, valueOf, type Mark } from '../read/mark.ts';
import { blocks } from './blocks.ts';
import { clockFault, spanOf } from './clock.ts';
import { editionReadings } from './edition-readings.ts';
import type { Finding } from './fault.ts';
import { isOpenOn, windowOf } from './passages.ts';
import { isZone } from './zone.ts';

/**
 * Refuses prose that an edition would print ahead of its time: the name of a block that nobody knew of yet,
 * or a statement whose sources are all later. Each is reported once, for the first such edition.
 */
export function checkAheadOfTime(
  record: RawExplainer,
  marks: readonly Mark[],
  newsroomZone: string,
): readonly Finding[] {
  const known = beginnings(record, newsroomZone);
  const readings = editionReadings(record, newsroomZone);
  return marks.flatMap((mark) => {
    const { name, passages, line, column } = mark;
    const component = name === null ? undefined : componentNamed(name);
    if (component === undefined || isPassage(name)) return [];
    const window = windowOf(passages);
    const editions = readings.filter(({ today }) => isOpenOn(window, today));
    const refuse = (edition: string, wrong: string, since: string): readonly Finding[] => {
      const cure = `${openingTag('Since', { on: since })}…</Since>`;
      return [{ line, column, field: 'body', wrong: `The edition of ${edition} ${wrong}`, cure }];
    };

    const first = known.get(valueOf(mark, 'id')?.trim() ?? '');
    if (component.names !== undefined && first !== undefined) {
      const early = editions.find(({ at }) => Temporal.Instant.compare(first.start, at) > 0);
      if (early === undefined) return [];
      // What is known later on the day of an edition is known from the next day on, as prose is dated.
      const day = first.on.slice(0, 10);
      const since =
        day > early.today ? day : Temporal.PlainDate.from(early.today).add({ days: 1 }).toString();
      const wrong = `names this here, but it is known from ${first.on} (${first.zone}) on; put what is said of it between these tags.`;
      return refuse(early.date, wrong, since);
    }
    const [key] = Object.entries(component.attributes).find(([, holds]) => holds === 'sources') ?? [];
    const ids = (key === undefined ? undefined : valueOf(mark, key))?.split(/\s+/) ?? [];
    const cited = record.sources.filter(({ id }) => ids.includes(id));
    const unread = editions.find(
      ({ date }) => cited.length > 0 && readableOn(cited, Temporal.PlainDate.from(date)).length === 0,
    );
    if (unread === undefined) return [];
    const [soonest = ''] = cited.flatMap((each) => readableFrom(each) ?? []).toSorted();
    const wrong = `would cite nothing here: no source of this could be read before ${soonest}. Cite an earlier one, or put what rests on it between these tags.`;
    return refuse(unread.date, wrong, soonest);
  });
}

/** When a block is first known, as written and as an instant. */
interface Beginning {
  readonly on: string;
  readonly zone: string;
  readonly start: Temporal.Instant;
}

/** When each block is first known. An engagement is known with its stop at the earliest. */
function beginnings(record: RawExplainer, newsroomZone: string): ReadonlyMap<string, Beginning> {
  const found = new Map<string, Beginning>();
  const begins = (on: string | undefined, zone: string): Beginning | undefined =>
    on === undefined || !isZone(zone) || clockFault(on, zone) !== undefined
      ? undefined
      : { on, zone, start: spanOf(on, zone).from };
  for (const { id, kind, at, zone, states } of blocks(record, newsroomZone)) {
    // A term is explained by words that have no date; what is added to them later has.
    const own = kind === 'term' ? undefined : begins(states[0]?.on, zone);
    const stop = kind === 'engagement' ? begins(record.stops[Number(at[1])]?.states[0]?.on, zone) : undefined;
    const first =
      own !== undefined && stop !== undefined && Temporal.Instant.compare(stop.start, own.start) > 0
        ? stop
        : own;
    if (first !== undefined) found.set(id, first);
  }
  return found;
}
