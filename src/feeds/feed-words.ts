import { counted } from '../words/count.ts';
import { longDate } from '../words/date.ts';
import type { Feed } from './feed.ts';

/** How much a feed has brought so far: "14 entries, the newest of 24 June 2026". */
export function feedWords({ subject, entries }: Feed): string {
  const [newest] = entries;
  if (newest === undefined) return 'Nothing so far';
  const [one, many] = subject.kind === 'stories' ? ['story', 'stories'] : ['entry', 'entries'];
  const date = longDate(newest.published.toPlainDate());
  return `${counted(entries.length, one, many)}, ${entries.length === 1 ? '' : 'the newest '}of ${date}`;
}
