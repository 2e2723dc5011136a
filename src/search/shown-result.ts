import { kindNames } from './search-kind.ts';
import type { SearchRecord } from './search-record.ts';

/** As many stories of one person as a result names; their own page has them all. */
const mostLandings = 5;

/** What a result shows beside its excerpt, for the script that prints it. */
export interface ShownResult {
  readonly kind: string;
  readonly title: string;
  readonly native?: { readonly lang: string; readonly text: string } | undefined;
  readonly when: string;
  /** Its state, and the classes of its stamp, where it has one. */
  readonly state?: string | undefined;
  readonly stamp?: string | undefined;
  readonly stale?: string | undefined;
  /** The one story it stands in. */
  readonly story?: string | undefined;
  /** Where else it stands, when there are several. */
  readonly stories?: readonly (readonly [title: string, path: string])[] | undefined;
}

/** What the result of a record shows. */
export function shownResult(record: SearchRecord): ShownResult {
  const { kind, title, native, when, state, stale, landings } = record;
  const [only, ...others] = landings;
  return {
    kind: kindNames[kind].one,
    title,
    native,
    when,
    state: state?.word,
    stamp: state?.shape && `stamp ${state.shape} ${state.tone ?? ''}`.trimEnd(),
    stale: stale?.toString(),
    story: others.length === 0 ? only?.story : undefined,
    stories:
      others.length === 0
        ? undefined
        : landings.slice(0, mostLandings).map(({ story, path }) => [story, path]),
  };
}
