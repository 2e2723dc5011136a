import type { DeadlineView } from './deadline.ts';
import type { Moment } from './moment.ts';
import type { StopView } from './stop.ts';

/** The waybill strip: the story as a consignment note. Parts a story lacks are absent. */
export interface Strip {
  readonly from?: StopView | undefined;
  readonly via: readonly StopView[];
  readonly to?: StopView | undefined;
  readonly dates?: { readonly first: Moment; readonly last: Moment } | undefined;
  readonly carrying: string;
  readonly due?: DeadlineView | undefined;
}

/**
 * Fills the strip from what is known. FROM is the start of the journey or else its first stop; TO is the
 * last place visited, since a journey home is not where a story goes; VIA is what lies between.
 */
export function stripOf(
  stops: readonly StopView[],
  deadlines: readonly DeadlineView[],
  carrying: string,
): Strip {
  const route = stops.filter((stop) => stop.phase !== 'cancelled');
  const outward = route.filter((stop) => stop.kind !== 'end');
  const from = outward.length > 1 ? outward[0] : undefined;
  const to = outward.at(-1);
  const moments = route.flatMap((stop) => [stop.arrive ?? [], stop.leave ?? []].flat());
  const first = moments.at(0);
  const last = moments.at(-1);
  return {
    from,
    via: from === undefined ? [] : outward.slice(1, -1),
    to,
    dates: first === undefined || last === undefined ? undefined : { first, last },
    carrying,
    due: deadlines[0],
  };
}
