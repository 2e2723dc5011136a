import type { BlockKind } from '../schema/block-kind.ts';
import { idHost } from '../routes.ts';
import { anchor } from '../story/anchor.ts';
import { firstFragment, type FirstNames } from '../story/first-names.ts';

/** The permanent id of a block in calendars (RFC 5545 §3.8.4.7), of what it was first published as. */
export const blockUid = (first: FirstNames, kind: BlockKind, id: string): string =>
  `${firstFragment(first, anchor(kind, id))}.${first.slug}@${idHost()}`;

/** The permanent id of a calendar of a story (RFC 7986 §5.3). */
export const storyUid = ({ slug }: FirstNames): string => `calendar.${slug}@${idHost()}`;

/** The permanent id of the calendar of all deadlines. */
export const siteUid = (): string => `deadlines@${idHost()}`;
