import type { DeadlineView } from './deadline.ts';
import type { Moment } from './moment.ts';
import type { StopView } from './stop.ts';

/** The waybill strip: the story as a consignment note. Parts a story lacks are absent. */
export interface Strip {
  readonly from?: StopView | undefined;
  readonly via: readonly StopView[];
  readonly to?: StopView | undefined;
  /** The places on nobody's way where something happens. */
  readonly where: readonly StopView[];
  readonly dates?: { readonly first: Moment; readonly last: Moment } | undefined;
  readonly carrying: string;
  readonly due?: DeadlineView | undefined;
}

/** The first day of a journey or at a scene, and the last; who crosses the date line may be home before leaving. */
function span(stops: readonly StopView[]): Strip['dates'] {
  const [first, ...others] = stops
    .flatMap(({ arrive, leave }) => [arrive, leave])
    .filter((each) => each !== undefined)
    .toSorted((a, b) => Temporal.PlainDate.compare(a.date, b.date));
  return first && { first, last: others.at(-1) ?? first };
}

/**
 * Fills the strip from what is known. FROM is the first stop; TO is the last place visited, since a journey
 * home is not where a story goes; a journey that ends elsewhere than it began goes there. VIA is between.
 * WHERE are the scenes.
 */
export function stripOf(
  stops: readonly StopView[],
  deadlines: readonly DeadlineView[],
  carrying: string,
): Strip {
  const places = stops.filter((stop) => stop.phase !== 'cancelled');
  const route = places.filter((stop) => stop.kind !== 'scene');
  const [first] = route;
  const goal = route.findLastIndex(
    (stop) =>
      stop.kind === 'visit' || (stop.kind === 'end' && first?.kind === 'start' && stop.place !== first.place),
  );
  const outward = goal === -1 ? route : route.slice(0, goal + 1);
  return {
    from: outward.length > 1 ? outward[0] : undefined,
    via: outward.slice(1, -1),
    to: outward.at(-1),
    where: places.filter((stop) => stop.kind === 'scene'),
    dates: span(places),
    carrying,
    due: deadlines[0],
  };
}
