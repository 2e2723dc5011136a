import { linkTarget, type LinkTarget } from '../body/link.ts';

/** What is there to be linked to. */
interface Around {
  /** The fragments on the page. */
  readonly fragments: ReadonlySet<string>;
  /** The date of the edition that the prose is printed in. */
  readonly edition?: Temporal.PlainDate | undefined;
}

/** Pages that go on being written, but for editions. */
const growing = /^\/(?:explainers|topics|people|places|authors)\//;
const ofDay = /^\/explainers\/[^/]+\/at\/(\d{4}-\d\d-\d\d)\/$/;

/**
 * Where a link of the prose leads, or nothing where its words stand alone: what it names isn’t on the page, or is later than
 * the edition it stands in.
 */
export function standingLink(href: string, { fragments, edition }: Around): LinkTarget | undefined {
  const target = linkTarget(href);
  switch (target.kind) {
    case 'elsewhere':
      return target;
    case 'here':
      return fragments.has(target.fragment) ? target : undefined;
    case 'site': {
      if (edition === undefined || !growing.test(target.path)) return target;
      const [, day] = ofDay.exec(target.path) ?? [];
      return day !== undefined && day <= edition.toString() ? target : undefined;
    }
  }
}
