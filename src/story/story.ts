import { parseBody, type Body } from '../body/body.ts';
import type { CheckedExplainer } from './check/checked.ts';
import { neverRenamed, type FirstNames } from './first-names.ts';

/** One story: its checked record with every dated state, and its prose. */
export interface Story {
  readonly slug: string;
  /** What it and its blocks were called when they were first published. */
  readonly first: FirstNames;
  readonly record: CheckedExplainer;
  readonly body: Body;
}

/** Makes a story of a checked article. */
export function story(
  slug: string,
  record: CheckedExplainer,
  mdx: string,
  first: FirstNames = neverRenamed(slug),
): Story {
  return { slug, first, record, body: parseBody(mdx) };
}
