import type { ArchiveMonth } from '../story/archive.ts';
import { counted } from './count.ts';
import { monthYear } from './date.ts';

/** What the archive has. */
export const archiveSentence =
  'Every story by the month it was published in, and what happened in any of them by the month it happened.';

/** "2 stories · 14 updates": what there is of a month or a year; what there is none of is left out. */
export function archiveCount(months: readonly Pick<ArchiveMonth, 'stories' | 'updates'>[]): string {
  return counts(months).join(' · ');
}

/** What the page of a month has. */
export function monthSentence(month: ArchiveMonth): string {
  return `${counts([month]).join(' and ')} of ${monthYear(month.month)}, by their dates.`;
}

/** What the page of a year has. */
export function yearSentence(year: number, months: readonly ArchiveMonth[]): string {
  return `${counts(months).join(' and ')} of ${year}, by month.`;
}

function counts(months: readonly Pick<ArchiveMonth, 'stories' | 'updates'>[]): readonly string[] {
  const count = (of: 'stories' | 'updates'): number =>
    months.reduce((sum, month) => sum + month[of].length, 0);
  const [stories, updates] = [count('stories'), count('updates')];
  return [
    ...(stories === 0 ? [] : [counted(stories, 'story', 'stories')]),
    ...(updates === 0 ? [] : [counted(updates, 'update')]),
  ];
}
