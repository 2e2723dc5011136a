import { parseBody, type Body } from '../body/body.ts';
import type { CheckedExplainer } from './check/checked.ts';

/** One story: its checked record with every dated state, and its prose. */
export interface Story {
  readonly slug: string;
  readonly record: CheckedExplainer;
  readonly body: Body;
}

/** Makes a story of a checked article. */
export function story(slug: string, record: CheckedExplainer, mdx: string): Story {
  return { slug, record, body: parseBody(mdx) };
}
