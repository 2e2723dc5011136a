import type { RawExplainer } from '../../schema/explainer.ts';
import { componentNamed, isPassage } from '../../body/vocabulary.ts';
import { readableFrom, readableOn } from '../source.ts';
import { openingTag, valueOf, type Mark } from '../read/mark.ts';
import { blocks } from './blocks.ts';
import type { Finding } from './fault.ts';
import { isOpenOn, windowOf } from './passages.ts';

/**
 * Refuses prose that an edition would print ahead of its time: the name of a block that nobody knew of yet,
 * or a statement whose sources are all later. Each is reported once, for the first such edition.
 */
export function checkAheadOfTime(
  record: RawExplainer,
  marks: readonly Mark[],
  newsroomZone: string,
): readonly Finding[] {
  const known = firstDays(record, newsroomZone);
  return marks.flatMap((mark) => {
    const { name, passages, line, column } = mark;
    const component = name === null ? undefined : componentNamed(name);
    if (component === undefined || isPassage(name)) return [];
    const window = windowOf(passages);
    const editions = record.editions.filter((date) => isOpenOn(window, date));
    const refuse = (edition: string, wrong: string, since: string): readonly Finding[] => {
      const cure = `${openingTag('Since', { on: since })}…</Since>`;
      return [{ line, column, field: 'body', wrong: `The edition of ${edition} ${wrong}`, cure }];
    };

    const first = known.get(valueOf(mark, 'id')?.trim() ?? '');
    if (component.names !== undefined && first !== undefined) {
      const early = editions.find((date) => date < first);
      if (early === undefined) return [];
      const wrong = `names this here, but it is known from ${first} on; put what is said of it between these tags.`;
      return refuse(early, wrong, first);
    }
    const [key] = Object.entries(component.attributes).find(([, holds]) => holds === 'sources') ?? [];
    const ids = (key === undefined ? undefined : valueOf(mark, key))?.split(/\s+/) ?? [];
    const cited = record.sources.filter(({ id }) => ids.includes(id));
    const unread = editions.find(
      (date) => cited.length > 0 && readableOn(cited, Temporal.PlainDate.from(date)).length === 0,
    );
    if (unread === undefined) return [];
    const [soonest = ''] = cited.flatMap((each) => readableFrom(each) ?? []).toSorted();
    const wrong = `would cite nothing here: no source of this could be read before ${soonest}. Cite an earlier one, or put what rests on it between these tags.`;
    return refuse(unread, wrong, soonest);
  });
}

/** The day on which each block is first known. An engagement is known with its stop at the earliest. */
function firstDays(record: RawExplainer, newsroomZone: string): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  for (const { id, kind, at, states } of blocks(record, newsroomZone)) {
    const own = states[0]?.on.slice(0, 10);
    const stop = kind === 'engagement' ? record.stops[Number(at[1])]?.states[0]?.on.slice(0, 10) : undefined;
    // A term is explained by words that have no date; what is added to them later has.
    if (own === undefined || kind === 'term') continue;
    days.set(id, stop !== undefined && stop > own ? stop : own);
  }
  return days;
}
