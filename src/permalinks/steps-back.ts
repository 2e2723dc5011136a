import { permalinkText, type Permalink } from './permalink.ts';

/** A rename: what something is called, and what it was called just before. */
export interface Step {
  readonly now: Permalink;
  readonly was: Permalink;
}

/** Gives the permalink by which something is the same, whatever it is called. */
export type Rooting = (permalink: Permalink) => Permalink;

/** What is known of renames. */
interface Renames {
  /** What the ledger names. */
  readonly entered: readonly Permalink[];
  /** The renames that the ledger tells of. */
  readonly written: readonly Step[];
  /** The renames that redirects would be. */
  readonly redirected: readonly Step[];
}

/**
 * Tells by which renames something came to be called as it is, the latest first. Where they go round, they end with
 * the one that leads back.
 */
export function stepsBack(
  { entered, written, redirected }: Renames,
  rooted: Rooting,
): (permalink: Permalink) => readonly Step[] {
  const nameOf = (permalink: Permalink): string => permalinkText(rooted(permalink));
  /** Of two with one name, the first. */
  const byName = (steps: readonly Step[]): ReadonlyMap<string, Step> =>
    new Map(
      steps
        .filter(({ now, was }) => isInOneStory(rooted(now), rooted(was)) && nameOf(now) !== nameOf(was))
        .toReversed()
        .map((step) => [nameOf(step.now), step]),
    );
  const [inLedger, inRedirects] = [byName(written), byName(redirected)];
  const known = new Set(entered.map(nameOf));
  return (permalink) => {
    const steps: Step[] = [];
    const seen = new Set<string>();
    let name = nameOf(permalink);
    let isEntered = false;
    while (!seen.has(name)) {
      seen.add(name);
      // From the first name in the ledger on, redirects have no say: what they name may never have been published.
      isEntered ||= known.has(name);
      const step = (isEntered ? inLedger : inRedirects).get(name);
      if (step === undefined) break;
      steps.push(step);
      name = nameOf(step.was);
    }
    return steps;
  };
}

/** Whether two are not in two stories; a block that went over to another one begins anew there. */
export function isInOneStory(one: Permalink, other: Permalink): boolean {
  return one.kind === 'story' || !('slug' in one && 'slug' in other) || one.slug === other.slug;
}
