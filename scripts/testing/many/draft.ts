import type { z } from 'astro/zod';
import type { explainer } from '../../../src/schema/explainer.ts';

type Written = z.input<typeof explainer>;
type Lists =
  'stops' | 'people' | 'deadlines' | 'claims' | 'unknowns' | 'offers' | 'figures' | 'terms' | 'updates';

/** An article before it is written down: its record, with each of its lists, and its prose. */
export interface Draft {
  readonly slug: string;
  readonly record: Omit<Written, Lists> & { readonly [List in Lists]-?: NonNullable<Written[List]> };
  /** Paragraphs of the prose that stand for themselves; mentions and notes are added when it is written down. */
  readonly prose: readonly string[];
}

export type DraftStop = Draft['record']['stops'][number];
export type DraftPerson = Draft['record']['people'][number];
export type DraftDeadline = Draft['record']['deadlines'][number];
